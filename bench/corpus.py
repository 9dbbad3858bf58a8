"""Made-up standards in any number, as pages: titles from a word list in both languages, texts from this repository's own sentences."""

import random
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SEED = 2020
MANNERS = [
    "智能",
    "绿色",
    "低温",
    "可降解",
    "便携式",
    "工业用",
    "家用",
    "医用",
    "户外",
    "校园",
    "社区",
    "跨境",
    "冷链",
    "预制",
    "再生",
    "数字化",
    "无障碍",
    "适老化",
    "共享",
    "模块化",
]
MANNERS_EN = [
    "Smart",
    "Green",
    "Low-temperature",
    "Degradable",
    "Portable",
    "Industrial",
    "Household",
    "Medical",
    "Outdoor",
    "Campus",
    "Community",
    "Cross-border",
    "Cold chain",
    "Prefabricated",
    "Recycled",
    "Digital",
    "Barrier-free",
    "Age-friendly",
    "Shared",
    "Modular",
]
THINGS = [
    "锂离子电池",
    "不锈钢水槽",
    "水产预制菜",
    "循环箱",
    "充电柜",
    "光伏组件",
    "托盘",
    "电动自行车",
    "配送机器人",
    "涤纶面料",
    "助听器",
    "养老床垫",
    "直播间",
    "仓储货架",
    "集装箱",
    "饮用水处理器",
    "茶叶",
    "白酒",
    "陶瓷餐具",
    "木质家具",
    "儿童座椅",
    "眼镜",
    "婴幼儿辅食",
    "宠物食品",
    "竹制品",
    "沥青",
    "混凝土",
    "电梯",
    "门窗",
    "涂料",
    "轴承",
    "齿轮箱",
    "液压阀",
    "传感器",
    "充电桩",
    "氢燃料电池",
    "储能电站",
    "微电网",
    "数据中心",
    "电子合同",
    "会展服务",
    "家政服务",
    "月子会所",
    "民宿",
    "研学旅行",
    "供应链金融",
]
THINGS_EN = [
    "lithium-ion batteries",
    "stainless steel sinks",
    "prepared aquatic dishes",
    "circulation boxes",
    "charging cabinets",
    "photovoltaic modules",
    "pallets",
    "electric bicycles",
    "delivery robots",
    "polyester fabrics",
    "hearing aids",
    "mattresses for the elderly",
    "livestream studios",
    "storage racks",
    "shipping containers",
    "drinking water purifiers",
    "tea",
    "baijiu",
    "ceramic tableware",
    "wooden furniture",
    "child seats",
    "spectacles",
    "infant foods",
    "pet foods",
    "bamboo products",
    "bitumen",
    "concrete",
    "lifts",
    "doors and windows",
    "coatings",
    "bearings",
    "gearboxes",
    "hydraulic valves",
    "sensors",
    "charging points",
    "hydrogen fuel cells",
    "energy storage stations",
    "microgrids",
    "data centres",
    "electronic contracts",
    "exhibition services",
    "domestic services",
    "postpartum care",
    "homestays",
    "study tours",
    "supply chain finance",
]
ASPECTS = [
    "技术要求",
    "通用规范",
    "试验方法",
    "安全要求",
    "检验规则",
    "服务规范",
    "评价指南",
    "分级",
    "回收与处置",
    "运输和贮存",
    "能效限定值",
    "术语",
]
ASPECTS_EN = [
    "Technical requirements",
    "General specification",
    "Test methods",
    "Safety requirements",
    "Inspection rules",
    "Service specification",
    "Guidelines for evaluation",
    "Grading",
    "Recovery and disposal",
    "Transport and storage",
    "Energy efficiency limits",
    "Vocabulary",
]
CHAPTERS = [
    "范围",
    "规范性引用文件",
    "术语和定义",
    "基本要求",
    "技术要求",
    "试验方法",
    "检验规则",
    "标志、包装、运输和贮存",
    "安全",
    "环境适应性",
    "抽样",
    "记录和追溯",
]
CITED = [
    "GB/T 1.1—2020",
    "GB/T 191—2008",
    "GB/T 2828.1—2012",
    "GB 4806.7—2023",
    "GB/T 19001—2016",
    "ISO 9001:2015",
    "GB/T 31268—2014",
    "QB/T 2933—2008",
]


class Made(NamedTuple):
    """One made-up standard: its address, its number and titles, and the content of its page."""

    address: str
    number: str
    title: str
    title_en: str
    html: str


def sentences() -> list[str]:
    """Every sentence of this repository's records, in the order of their files."""
    text = "".join(
        path.read_text("utf-8").split("---\n", 2)[-1]
        for path in sorted(ROOT.glob("*/*/**/*.md"))
        if _is_record(path)
    )
    plain = re.sub(r"\{[^}]*\}|[`*#|>\[\]]", "", text)
    found = dict.fromkeys(one.strip() for one in re.findall(r"[^\n。；]{8,80}[。；]", plain))
    return list(found)


def _is_record(path: Path) -> bool:
    return path.relative_to(ROOT).parts[0] in ("standards", "governance")


def standards(count: int) -> Iterator[Made]:
    """So many standards, the same ones every time."""
    chance = random.Random(SEED)
    pool = sentences()
    for number in range(1, count + 1):
        manner, thing, aspect = (chance.randrange(len(one)) for one in (MANNERS, THINGS, ASPECTS))
        title = f"{MANNERS[manner]}{THINGS[thing]}{ASPECTS[aspect]}"
        english = f"{ASPECTS_EN[aspect]} for {MANNERS_EN[manner].lower()} {THINGS_EN[thing]}"
        full = f"T/DEMO {number}—{2016 + number % 11}"
        body = "".join(_body(chance, pool, THINGS[thing]))
        head = f'<h1 id="top">{full}\u3000{title}</h1><p lang="en">{english}</p>'
        yield Made(f"standards/s{number}/index.html", full, title, english, head + body)


def _body(chance: random.Random, pool: list[str], thing: str) -> Iterator[str]:
    """About 5,000 characters in a dozen chapters; each standard has words of its own besides the common ones."""
    own = "".join(chr(chance.randrange(0x4E00, 0x9FA5)) for _ in range(40))
    for number, chapter in enumerate(CHAPTERS, 1):
        yield f'<h2 id="c{number}"><span>{number}</span> {chapter}</h2>'
        for _ in range(4):
            said = chance.sample(pool, 3)
            at = chance.randrange(len(own) - 4)
            said.insert(
                1,
                f"{thing}的{own[at : at + chance.randrange(2, 5)]}应符合 {chance.choice(CITED)} 的规定，偏差不大于 {chance.random() * 9:.2f} mm。",
            )
            yield f"<p>{escape(''.join(said))}</p>"
