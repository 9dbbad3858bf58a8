"""The hand-over to MkDocs stays thin: everything that can be said without it is said elsewhere."""

from tests.site.conftest import ROOT

_PLUGIN = ROOT / "tools/tuanbiao/site/plugin.py"


def test_the_plugin_holds_no_logic() -> None:
    assert len(_PLUGIN.read_text("utf-8").splitlines()) <= 80
