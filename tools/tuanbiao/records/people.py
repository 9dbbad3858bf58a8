"""人员 — everyone who acts in the chamber's standards work (`governance/people.yml`)."""

from typing import Annotated

from msgspec import Meta, field

from .fields import EventDay, Line, Part, PastDay, Slug, UnitRef

PublicKey = Annotated[
    str,
    Meta(
        max_length=2000,
        pattern=r"^(ssh-ed25519|ssh-rsa|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]+=*$(?!\n)",
    ),
]
Login = Annotated[str, Meta(max_length=39, pattern=r"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$(?!\n)")]


class Affiliation(Part):
    """A period in which a person belonged to a unit."""

    unit: UnitRef
    """单位 | Unit"""
    from_: EventDay = field(name="from")
    """起始日期 | From"""
    to: EventDay | None = None
    """截止日期 | Until

    当日已不属于该单位
    No longer of the unit on that day
    """


class Account(Part):
    """An account on the forge; the numeric id counts, a login may change hands."""

    login: Login
    """登录名 | Login"""
    id: Annotated[int, Meta(ge=1)]
    """数字账号 | Numeric id"""


class SigningKey(Part):
    """An OpenSSH public key and the period in which it speaks for the person."""

    key: PublicKey
    """公钥 | Public key

    OpenSSH 格式，不带注释
    Without its comment
    """
    from_: EventDay = field(name="from")
    """启用日期 | From"""
    to: EventDay | None = None
    """停用日期 | Until"""


class Consent(Part):
    """What the person agreed to have shown under their own name."""

    on: PastDay
    """同意日期 | Given on"""
    votes: bool = False
    """公开表决意见 | Votes"""
    comments: bool = False
    """公开反馈意见 | Comments"""


class Person(Part):
    """One person; telephone numbers and addresses do not belong here."""

    id: Slug
    """标识 | Id"""
    name: Line
    """姓名 | Name"""
    name_en: Line | None = None
    """英文姓名 | English name"""
    units: tuple[Affiliation, ...] = ()
    """所在单位 | Units"""
    github: Account | None = None
    """GitHub 账号 | GitHub account"""
    keys: tuple[SigningKey, ...] = ()
    """签名公钥 | Signing keys"""
    consent: Consent | None = None
    """署名公开的同意 | Consent to be named"""
