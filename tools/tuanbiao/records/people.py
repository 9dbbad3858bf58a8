"""人员 — everyone who acts in the chamber's standards work (`governance/people.yml`)."""

from typing import Annotated

from msgspec import Meta, field

from .fields import EventDay, Line, Part, PastDay, Slug, UnitRef, said

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

    unit: Annotated[UnitRef, said("单位", "Unit")]
    from_: Annotated[EventDay, said("起始日期", "From")] = field(name="from")
    to: Annotated[
        EventDay | None,
        said("截止日期", "Until", help_zh="当日已不属于该单位", help_en="No longer of the unit on that day"),
    ] = None


class Account(Part):
    """An account on the forge; the numeric id counts, a login may change hands."""

    login: Annotated[Login, said("登录名", "Login")]
    id: Annotated[Annotated[int, Meta(ge=1)], said("数字账号", "Numeric id")]


class SigningKey(Part):
    """An OpenSSH public key and the period in which it speaks for the person."""

    key: Annotated[
        PublicKey, said("公钥", "Public key", help_zh="OpenSSH 格式，不带注释", help_en="Without its comment")
    ]
    from_: Annotated[EventDay, said("启用日期", "From")] = field(name="from")
    to: Annotated[EventDay | None, said("停用日期", "Until")] = None


class Consent(Part):
    """What the person agreed to have shown under their own name."""

    on: Annotated[PastDay, said("同意日期", "Given on")]
    votes: Annotated[bool, said("公开表决意见", "Votes")] = False
    comments: Annotated[bool, said("公开反馈意见", "Comments")] = False


class Person(Part):
    """One person; telephone numbers and addresses do not belong here."""

    id: Annotated[Slug, said("标识", "Id")]
    name: Annotated[Line, said("姓名", "Name")]
    name_en: Annotated[Line | None, said("英文姓名", "English name")] = None
    units: Annotated[tuple[Affiliation, ...], said("所在单位", "Units")] = ()
    github: Annotated[Account | None, said("GitHub 账号", "GitHub account")] = None
    keys: Annotated[tuple[SigningKey, ...], said("签名公钥", "Signing keys")] = ()
    consent: Annotated[Consent | None, said("署名公开的同意", "Consent to be named")] = None
