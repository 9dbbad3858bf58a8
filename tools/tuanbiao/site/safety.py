"""What keeps a page harmless: an allow-list for its content, and a policy that loads nothing from elsewhere."""

import re
from base64 import b64encode
from hashlib import sha256

_TAGS = frozenset(
    [
        "a",
        "abbr",
        "blockquote",
        "br",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "ins",
        "kbd",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "time",
        "tr",
        "ul",
    ]
)
_EVERYWHERE = {"class", "id", "lang", "title"}
# What a formula is made of; none of these links, loads or runs anything.
_MATHS = {
    "math": {"alttext", "display"},
    "mfrac": {"linethickness"},
    "mi": {"mathvariant"},
    "mn": set[str](),
    "mo": {"accent", "fence", "form", "maxsize", "minsize", "separator", "stretchy"},
    "mover": {"accent"},
    "mroot": set[str](),
    "mrow": set[str](),
    "mspace": {"width"},
    "msqrt": set[str](),
    "mstyle": {"displaystyle", "scriptlevel"},
    "msub": set[str](),
    "msubsup": set[str](),
    "msup": set[str](),
    "mtable": set[str](),
    "mtd": set[str](),
    "mtext": set[str](),
    "mtr": set[str](),
    "munder": {"accentunder"},
    "munderover": set[str](),
}
_ATTRIBUTES = {
    **_MATHS,
    "*": _EVERYWHERE,
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "li": {"aria-current"},
    "ol": {"start"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_SCHEMES = {"http", "https", "mailto"}
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<content>.*?)</script>", re.DOTALL)
_DATA = ("application/json", "application/ld+json")
_HEAD = '<meta charset="utf-8">'


def clean(html: str) -> str:
    """Rendered content with what is not on the list taken out; pictures only from this site."""
    import nh3

    return nh3.clean(
        html,
        tags=set(_TAGS) | set(_MATHS),
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
        attribute_filter=_local,
    )


def _local(tag: str, attribute: str, value: str) -> str | None:
    """An address that names another site without saying how is none; a picture lies here."""
    plain = value.strip().replace("\\", "/")
    outward = plain.startswith("//") or (tag == "img" and ":" in plain.split("/")[0])
    return None if attribute in ("href", "src") and outward else value


def secure(html: str) -> str:
    """The whole page with its policy in the head; inline scripts are allowed by their digest."""
    inline = (found["content"] for found in _SCRIPT.finditer(html) if _runs(found["attributes"]))
    digests = sorted({b64encode(sha256(script.encode()).digest()).decode() for script in inline})
    policy = "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *(f"'sha256-{one}'" for one in digests))),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
        )
    )
    meta = f'{_HEAD}<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html.replace(_HEAD, meta, 1)


def _runs(attributes: str) -> bool:
    """Whether a script is code that stands here: a data block is never run, so that no policy asks for its digest."""
    return "src=" not in attributes and not any(kind in attributes for kind in _DATA)
