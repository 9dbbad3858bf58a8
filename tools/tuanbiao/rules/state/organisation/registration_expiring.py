"""The registration certificate is renewed in time."""

from datetime import timedelta

from ....facts.days import day_after
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words

_NOTICE = timedelta(days=90)


def check(governance: Governance) -> Findings:
    """From three months before the last day on."""
    chamber = governance.chamber
    registration = chamber.data.registration if chamber else None
    if chamber is None or registration is None or registration.valid_until is None:
        return
    at, last = chamber.at("registration", "valid_until"), registration.valid_until
    yield Finding(at, {"until": last, "left": _SOON}, since=last - _NOTICE, until=last)
    yield Finding(at, {"until": last, "left": _OVER}, since=day_after(last))


_SOON = Words("不足三个月", "less than three months left")
_OVER = Words("已经过期", "expired")
RULE = GovernanceRule(
    id="registration-expiring",
    timed=True,
    requirements=("custom-registration-valid",),
    title=Words("登记证书及时换发", "The registration certificate is renewed in time"),
    message=Words(
        "登记证书有效期至 {until}（{left}）", "The registration certificate is valid until {until} ({left})"
    ),
    reason=Words("证书过期之后进入的阶段不成立", "Stages entered after the certificate's end do not stand"),
    fix=Words(
        "换发证书后更新 chamber.md 的 registration.valid_until",
        "Renew it, then update `registration.valid_until` in chamber.md",
    ),
    check=check,
)
