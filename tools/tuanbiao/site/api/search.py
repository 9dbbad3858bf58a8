"""A description (OpenSearch 1.1) by which a browser searches the site from its own field."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..home import site_name
from ..view import View
from .atom import legal


def opensearch(view: View) -> dict[str, bytes]:
    """The file; nothing where the site's own address is not known, since the format has no relative one."""
    if not view.site_url:
        return {}
    root = Element("OpenSearchDescription", {"xmlns": "http://a9.com/-/spec/opensearch/1.1/"})
    chamber = view.library.governance.chamber
    # The format allows 16 and 1024 characters.
    SubElement(root, "ShortName").text = legal(f"{chamber.data.code if chamber else ''} 团体标准".strip())[
        :16
    ]
    SubElement(root, "Description").text = legal(site_name(view))[:1024]
    template = view.address("index.html?q={searchTerms}")
    SubElement(root, "Url", {"type": "text/html", "template": template})
    SubElement(root, "InputEncoding").text = "UTF-8"
    SubElement(root, "Language").text = "zh-CN"
    indent(root)
    return {"opensearch.xml": bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"}
