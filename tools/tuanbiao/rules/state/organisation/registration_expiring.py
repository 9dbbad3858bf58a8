"""The registration certificate is renewed in time."""

from datetime import date, timedelta

from ....library import Library
from ...rule import DateRule, Finding, Findings, Words

_NOTICE = timedelta(days=90)


def check(library: Library, as_of: date) -> Findings:
    """From three months before the last day on."""
    chamber = library.governance.chamber
    registration = chamber.data.registration if chamber else None
    if chamber is None or registration is None or registration.valid_until is None:
        return
    if as_of >= registration.valid_until - _NOTICE:
        days = (registration.valid_until - as_of).days
        left = Words(f"还有 {days} 日", f"days left: {days}") if days >= 0 else _OVER
        yield Finding(
            chamber.at("registration", "valid_until"), {"until": registration.valid_until, "left": left}
        )


_OVER = Words("已经过期", "expired")
RULE = DateRule(
    id="registration-expiring",
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
