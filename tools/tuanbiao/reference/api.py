"""The reference of the public data: what it promises, and every field of every file."""

from collections.abc import Iterator

from ..site.api.files import FILES
from ..site.api.place import API
from ..site.api.promise import promises
from ..site.api.schemas import schemas
from .schemas import parts


def api_reference() -> str:
    """All files in one document."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    yield "# 公开数据 · Public data\n"
    yield "`tuanbiao site build` 把这些文件放进网站，`tuanbiao export public DIR` 把它们单独写进一个目录。"
    yield "`tuanbiao site build` puts these files into the site, `tuanbiao export public DIR` writes them into a folder of their own.\n"
    yield "## 承诺\n"
    yield promises(0)
    yield "\n## Stability\n"
    yield promises(1)
    for name, schema in schemas().items():
        words = FILES[name][1]
        yield f"\n## {words.zh} · {words.en}\n"
        address = f"{API}/standards/<slug>.json" if name == "standard" else f"{API}/{name}.json"
        yield f"`{address}` · `schemas/api/v1/{name}.schema.json`"
        yield from parts(schema, null=True)
