"""Charts: axes in whole steps, every count drawn and said, nothing that acts."""

from xml.etree.ElementTree import fromstring

from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.report.charts import WIDTH, Chart, draw, scale, shortened

_SVG = "{http://www.w3.org/2000/svg}"


@given(st.integers(0, 10**6))
def test_an_axis_has_at_most_five_whole_steps(most: int) -> None:
    step, highest = scale(most)
    assert highest >= most
    assert highest % step == 0
    assert 1 <= highest // step <= 5
    assert str(step)[0] in "125"


counts = st.lists(st.integers(0, 5000), min_size=1, max_size=12)


@given(counts, counts, st.sampled_from(["columns", "bars"]))
def test_every_count_is_drawn_inside_the_picture(first: list[int], second: list[int], form: str) -> None:
    length = min(len(first), len(second))
    labels = [f"<{2000 + at}&" for at in range(length)]
    series = [("甲", first[:length]), ("乙", second[:length])]
    picture = fromstring(draw(Chart(form, "题 & 名", "年份", labels, series)))  # type: ignore[arg-type]
    boxes = [one for one in picture.iter(f"{_SVG}rect") if one.get("y") != "6.0"]
    shown = sum(count > 0 for _, held in series for count in held)
    assert len(boxes) == shown
    for one in boxes:
        assert float(one.attrib["x"]) >= 0
        assert float(one.attrib["x"]) + float(one.attrib["width"]) <= WIDTH
    assert picture.findtext(f"{_SVG}title") == "题 & 名"
    assert f"甲 {first[0]}" in (picture.findtext(f"{_SVG}desc") or "")


def test_a_chart_of_nothing_is_drawn() -> None:
    assert fromstring(draw(Chart("bars", "空", "名", [], [("数", [])]))).tag == f"{_SVG}svg"
    assert fromstring(draw(Chart("columns", "空", "名", [], [("数", [])]))).tag == f"{_SVG}svg"


def test_a_long_label_is_shortened() -> None:
    assert shortened("甲乙丙", 39) == "甲乙丙"
    assert shortened("甲乙丙丁", 39) == "甲乙…"
