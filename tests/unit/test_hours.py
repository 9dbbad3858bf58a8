"""Hours as people write them; what may be two hours is none."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.facts.hours import hour_of


@pytest.mark.parametrize(
    ("written", "hour"),
    [
        ("下午2:30", time(14, 30)),
        ("下午 2：30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("上午9时", time(9)),
        ("9:00—11:30", time(9)),
        ("上午9时30分", time(9, 30)),
        ("晚上7点半", time(19, 30)),
        ("中午12点", time(12)),
        ("中午11点半", time(11, 30)),
        ("中午1点", time(13)),
        ("下午14时", time(14)),
        ("上午12时", time(12)),
    ],
)
def test_an_hour(written: str, hour: time) -> None:
    assert hour_of(written) == hour


@pytest.mark.parametrize(
    "written",
    [
        "",
        "2:30",  # of the night or of the afternoon
        "晚上12点",  # the day's beginning or its end
        "上午14时",
        "25:00",
        "下午24时",
        "9:75",
        "9:300",
        "3时间",
        "会后",
        "另行通知（上午9时左右）",
    ],
)
def test_what_is_not_certain(written: str) -> None:
    assert hour_of(written) is None


@given(st.times())
def test_from_seven_on_every_hour_of_the_clock_is_read(hour: time) -> None:
    written = hour.strftime("%H:%M")

    assert hour_of(written) == (time.fromisoformat(written) if hour.hour >= 7 else None)


@given(st.text(max_size=12))
def test_nothing_is_ever_raised(written: str) -> None:
    hour_of(written)
