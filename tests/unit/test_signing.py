"""Signatures: the specification's own example, every flipped byte, and both ways with the real ssh-keygen."""

import re
import subprocess
from base64 import b64decode
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from hypothesis import given
from hypothesis import strategies as st

from tests.papers import key_blob, paper, private_key, public_key
from tuanbiao.digest import file_digest
from tuanbiao.records.people import SigningKey
from tuanbiao.signing.canonical import canonical, read
from tuanbiao.signing.keys import accepted, blob_of, verifies
from tuanbiao.signing.problem import PROBLEMS
from tuanbiao.signing.sshsig import MAX_BYTES, Envelope, armoured, parse, signed_bytes
from tuanbiao.signing.statement import VOTE, WITNESS, Vote, Witness, identity, roll_digest, witness_in
from tuanbiao.signing.subject import subject_digest
from tuanbiao.signing.verify import signs, verify
from tuanbiao.signing.wire import mpint, packed, positive, strings

SPECIFICATION = (Path(__file__).parents[2] / "standards/2026/repository-format/index.md").read_text("utf-8")
DAY = date(2026, 11, 20)
VOTE_OF_LI_SI = Vote(
    ballot="review",
    chamber=identity("DEMO", "1" * 40),
    choice="for",
    digest="7bbfcde0fa9bda1b204aeac3c3d427548ddebee881256fe8c1111bdeefd05ee1",
    on=DAY,
    roll=roll_digest(["wang-wu", "li-si", "sun-qi", "he-si"], ["he-si"]),
    round=1,
    standard="example-standard",
    voter="li-si",
)
MESSAGE = VOTE_OF_LI_SI.message()
PAPER = paper("li-si", MESSAGE)


def row(key: str) -> SigningKey:
    return SigningKey(key=key, from_=date(2026, 1, 1))


KEYS = (row(public_key("li-si")),)


def blocks(heading: str) -> list[str]:
    """The fenced blocks after a heading of the specification."""
    return re.findall(r"```\n(.*?)```\n", SPECIFICATION[SPECIFICATION.index(heading) :], re.DOTALL)


# --- the specification -------------------------------------------------------------------------------------------------


def test_the_specified_vote_is_signed_as_specified() -> None:
    statement, digest, public, armored = blocks("{#example-signature}")[:4]

    assert statement.encode() == MESSAGE
    assert (len(MESSAGE), file_digest(MESSAGE)) == (328, digest.strip())
    assert verify(armored.encode(), MESSAGE, VOTE, [row(public.strip())]) == (row(public.strip()),)
    envelope = parse(armored.encode())
    assert not isinstance(envelope, str)
    assert armoured(envelope) == armored.encode()


def test_the_specified_roll_digest() -> None:
    lines, digest = blocks("{#example-roll-digest}")[:2]

    assert file_digest(lines.encode()) == digest.strip() == VOTE_OF_LI_SI.roll


def test_the_specified_subject_digest() -> None:
    index, participants, review, _, _, digest = blocks("{#example-subject-digest}")[:6]
    files = {
        "index.md": index.encode(),
        "participants.yml": participants.encode(),
        "reviews/1.md": review.encode(),
        "evidence/anything.txt": b"of no account",
    }

    assert subject_digest(files) == digest.strip()
    assert subject_digest({**files, "index.md": index.replace("\n", "\r\n").encode()}) == digest.strip()
    assert subject_digest({**files, "figures/a.svg": b"<svg/>\r\n"}) != digest.strip()
    closed = review.replace(
        "conclusion: passed", "conclusion: failed\nconcluded: 2026-11-22\nattended: [wang-wu]"
    )
    assert subject_digest({**files, "reviews/1.md": closed.encode()}) == digest.strip()
    opened = review.replace("2026-11-22", "2026-11-23")
    assert subject_digest({**files, "reviews/1.md": opened.encode()}) != digest.strip()


def test_only_the_newest_review_is_reduced() -> None:
    first = b"---\nform: meeting\nconclusion: failed\n---\n"
    second = b"---\nform: meeting\nballot: later\n---\n"

    both = subject_digest({"reviews/1.md": first, "reviews/2.md": second})

    assert both == subject_digest({"reviews/1.md": first, "reviews/2.md": second + b"prose\n"})
    assert both != subject_digest({"reviews/1.md": first + b"prose\n", "reviews/2.md": second})


@pytest.mark.parametrize("review", [b"\xff", b"no front matter", b"---\n- a\n---\n", b"---\na: &b c\n---\n"])
def test_no_subject_digest_of_an_unreadable_review(review: bytes) -> None:
    assert subject_digest({"reviews/1.md": review}) is None


def test_the_first_of_two_equal_keys_counts() -> None:
    twice = subject_digest({"reviews/1.md": b"---\na: 1\na: 2\n---\n"})

    assert twice == subject_digest({"reviews/1.md": b"---\na: 1\n---\n"})


def test_a_witness_says_what_and_where() -> None:
    seen = Witness(
        chamber="DEMO:1",
        digest="0" * 64,
        seen="2026-06-01T09:00:00+08:00",
        standard="a",
        url="https://e.org/",
        witness="b",
    )

    assert witness_in(seen.message()) == seen
    assert read(seen.message()) == {
        "chamber": "DEMO:1",
        "digest": "0" * 64,
        "format": 1,
        "seen": "2026-06-01T09:00:00+08:00",
        "standard": "a",
        "url": "https://e.org/",
        "witness": "b",
    }


# --- canonical JSON ----------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=20,
)


@given(JSON)
def test_canonical_json_is_read_back(value: Any) -> None:
    assert read(canonical(value)) == value


def test_canonical_json_escapes_only_what_it_must() -> None:
    text = '"\\\x00\x1f\b\t\n\f\r\x7f\u2028商'

    assert canonical({"b": text, "a": 1}).decode() == (
        '{"a":1,"b":"\\"\\\\\\u0000\\u001f\\b\\t\\n\\f\\r\x7f\u2028商"}\n'
    )


@pytest.mark.parametrize(
    "content",
    [
        b'{"a":1}',
        b'{"a":1}\r\n',
        b'{"a": 1}\n',
        b'{"b":1,"a":1}\n',
        b'{"a":1,"a":1}\n',
        b'{"a":1.0}\n',
        b'{"a":1e2}\n',
        b'{"a":NaN}\n',
        b'{"a":01}\n',
        b'{"a":-0}\n',
        b'"\\u0041"\n',
        b'"\\/"\n',
        b'"\\ud800"\n',
        b"\xef\xbb\xbf{}\n",
        b"\xff\n",
        b"1" * 5000 + b"\n",
        b"[" * 100_000,
        b"",
    ],
)
def test_other_json_is_refused(content: bytes) -> None:
    assert read(content) is None


# --- refusals ----------------------------------------------------------------------------------------------------------


def test_a_sound_signature_verifies() -> None:
    assert verify(PAPER, MESSAGE, VOTE, KEYS) == KEYS


@given(st.integers(0, len(PAPER) - 1), st.integers(1, 255))
def test_any_flipped_byte_of_the_file_is_refused(at: int, change: int) -> None:
    flipped = bytearray(PAPER)
    flipped[at] ^= change

    assert verify(bytes(flipped), MESSAGE, VOTE, KEYS) in PROBLEMS


@given(st.integers(0, len(MESSAGE) - 1), st.integers(1, 255))
def test_any_flipped_byte_of_the_statement_is_refused(at: int, change: int) -> None:
    flipped = bytearray(MESSAGE)
    flipped[at] ^= change

    assert verify(PAPER, bytes(flipped), VOTE, KEYS) == "mismatch"


@given(st.binary(max_size=400))
def test_anything_else_is_no_signature(content: bytes) -> None:
    assert verify(content, MESSAGE, VOTE, KEYS) in PROBLEMS


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("ballot", "to-approval"),
        ("chamber", "DEMO:" + "2" * 40),
        ("choice", "against"),
        ("digest", "0" * 64),
        ("on", date(2026, 11, 21)),
        ("roll", "0" * 64),
        ("round", 2),
        ("standard", "another-standard"),
        ("voter", "wang-wu"),
    ],
)
def test_no_field_of_a_vote_can_be_exchanged(field: str, value: Any) -> None:
    values = {name: getattr(VOTE_OF_LI_SI, name) for name in Vote.__struct_fields__}

    assert verify(PAPER, Vote(**{**values, field: value}).message(), VOTE, KEYS) == "mismatch"


def envelope_of(armored: bytes = PAPER) -> Envelope:
    envelope = parse(armored)
    assert not isinstance(envelope, str)
    return envelope


def remade(**changes: Any) -> bytes:
    one = envelope_of()
    values = {"key": one.key, "namespace": one.namespace, "hash": one.hash, "signature": one.signature}
    return armoured(Envelope(**{**values, **changes}))


@pytest.mark.parametrize(
    ("armored", "problem"),
    [
        (PAPER.replace(b"\n", b"\r\n"), "line-ends"),
        (PAPER.removesuffix(b"\n") + b" ", "malformed"),
        (PAPER + b"\n", "malformed"),
        (b" " + PAPER, "malformed"),
        (PAPER.replace(b"\n", b"\n\n", 2), "malformed"),
        (b"".join(PAPER.splitlines()[:1]), "malformed"),
        (PAPER + b"x" * MAX_BYTES, "malformed"),
        (paper("li-si", MESSAGE, "witness@tuanbiao"), "namespace"),
        (paper("li-si", MESSAGE, "vote@tuanbiao "), "namespace"),
        (paper("wang-wu", MESSAGE), "unknown-key"),
        (remade(hash="md5"), "algorithm"),
        (remade(key=b""), "algorithm"),
        (remade(key=packed(b"ssh-dss", b"", b"")), "algorithm"),
        (remade(signature=b"\x00\x00\x00\xff"), "algorithm"),
        (remade(signature=packed(b"ssh-rsa", b"x" * 64)), "algorithm"),
        (remade(signature=packed(b"ssh-ed25519", b"x" * 64)), "mismatch"),
        (remade(signature=packed(b"ssh-ed25519", b"short")), "mismatch"),
        (remade(signature=packed(b"ssh-ed25519")), "mismatch"),
    ],
)
def test_each_refusal_has_its_reason(armored: bytes, problem: str) -> None:
    assert verify(armored, MESSAGE, VOTE, KEYS) == problem


def test_the_last_line_feed_may_be_missing() -> None:
    assert verify(PAPER.removesuffix(b"\n"), MESSAGE, VOTE, KEYS) == KEYS


def test_reserved_bytes_and_another_version_are_refused() -> None:
    blob = b64decode(b"".join(PAPER.splitlines()[1:-1]))
    one = envelope_of()

    def wrapped(content: bytes) -> bytes:
        from base64 import encodebytes

        return b"-----BEGIN SSH SIGNATURE-----\n" + encodebytes(content) + b"-----END SSH SIGNATURE-----\n"

    reserved = packed(one.key, one.namespace.encode(), b"r", one.hash.encode(), one.signature)
    assert parse(wrapped(blob)) == one
    assert parse(wrapped(blob[:10] + reserved)) == "malformed"
    assert parse(wrapped(blob.replace(b"SSHSIG\0\0\0\1", b"SSHSIG\0\0\0\2"))) == "malformed"
    assert parse(wrapped(blob + b"\0")) == "malformed"
    assert parse(wrapped(blob.replace(VOTE.encode(), "投票tuanbiao".encode()[:13]))) == "malformed"


def test_stray_bits_of_base64_are_refused() -> None:
    padded = paper("li-si", MESSAGE, "one-byte-longer")
    last = padded.splitlines()[-2]
    assert last.endswith(b"QQ=")

    assert isinstance(parse(padded), Envelope)
    assert parse(padded.replace(last, last.replace(b"QQ=", b"QR="))) == "malformed"


# --- wire format -------------------------------------------------------------------------------------------------------


@given(st.lists(st.binary(max_size=20), max_size=4))
def test_packed_strings_are_read_back(parts: list[bytes]) -> None:
    assert strings(packed(*parts), len(parts)) == tuple(parts)
    assert strings(packed(*parts) + b"\0", len(parts)) is None
    assert strings(packed(*parts, b"x")[:-1], len(parts) + 1) is None


@given(st.integers(1, 2**200))
def test_numbers_have_one_form(value: int) -> None:
    assert positive(mpint(value)) == value
    assert positive(b"\0" + mpint(value)) is None


@pytest.mark.parametrize("data", [b"", b"\0", b"\x80", b"\0\0\1"])
def test_other_numbers_are_refused(data: bytes) -> None:
    assert positive(data) is None


# --- kinds of key ------------------------------------------------------------------------------------------------------

CURVES: dict[str, tuple[ec.EllipticCurve, hashes.HashAlgorithm]] = {
    "nistp256": (ec.SECP256R1(), hashes.SHA256()),
    "nistp384": (ec.SECP384R1(), hashes.SHA384()),
    "nistp521": (ec.SECP521R1(), hashes.SHA512()),
}


def ecdsa(curve: str) -> tuple[ec.EllipticCurvePrivateKey, bytes]:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    private = ec.derive_private_key(7, CURVES[curve][0])
    return private, private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def numbers(private: ec.EllipticCurvePrivateKey, curve: str, data: bytes) -> bytes:
    r, s = utils.decode_dss_signature(private.sign(data, ec.ECDSA(CURVES[curve][1])))
    return packed(mpint(r), mpint(s))


@pytest.mark.parametrize("curve", CURVES)
def test_ecdsa(curve: str) -> None:
    private, point = ecdsa(curve)
    name = b"ecdsa-sha2-" + curve.encode()
    key, proof = packed(name, curve.encode(), point), packed(name, numbers(private, curve, b"data"))

    assert verifies(key, proof, b"data")
    assert not verifies(key, proof, b"date")
    assert not verifies(packed(name, curve.encode(), b"\2" + point[1:]), proof, b"data")
    assert not verifies(packed(name, curve.encode(), point[:-1] + bytes([point[-1] ^ 1])), proof, b"data")
    assert not verifies(packed(name, b"nistp999", point), proof, b"data")
    assert not verifies(packed(name, point), proof, b"data")
    assert not verifies(key, packed(name, b"no numbers"), b"data")
    assert not verifies(key, packed(name, packed(b"\0\0\1", b"\1")), b"data")


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 3072)


def rsa_blob(private: rsa.RSAPrivateKey) -> bytes:
    public = private.public_key().public_numbers()
    return packed(b"ssh-rsa", mpint(public.e), mpint(public.n))


@pytest.mark.parametrize(
    ("name", "hashed"), [(b"rsa-sha2-256", hashes.SHA256()), (b"rsa-sha2-512", hashes.SHA512())]
)
def test_rsa(rsa_key: rsa.RSAPrivateKey, name: bytes, hashed: hashes.HashAlgorithm) -> None:
    key, proof = rsa_blob(rsa_key), rsa_key.sign(b"data", padding.PKCS1v15(), hashed)

    assert verifies(key, packed(name, proof), b"data")
    assert not verifies(key, packed(name, proof), b"date")
    assert not verifies(key, packed(name, proof[1:]), b"data")
    assert not verifies(key, packed(b"ssh-rsa", proof), b"data")
    modulus = rsa_key.public_key().public_numbers().n
    assert not verifies(packed(b"ssh-rsa", mpint(2**64 + 1), mpint(modulus)), packed(name, proof), b"data")
    assert not verifies(packed(b"ssh-rsa", mpint(4), mpint(modulus)), packed(name, proof), b"data")
    assert not verifies(packed(b"ssh-rsa", b"", mpint(modulus)), packed(name, proof), b"data")


def test_short_rsa_keys_and_old_hashes_are_refused() -> None:
    short = rsa_blob(rsa.generate_private_key(65537, 2048))

    assert not accepted(short, packed(b"rsa-sha2-512", b""))
    assert not accepted(packed(b"ssh-rsa", b"x"), packed(b"rsa-sha2-512", b""))
    assert not accepted(packed(b"ssh-rsa", mpint(3), mpint(2**16_385)), packed(b"rsa-sha2-512", b""))


def security_key(application: bytes, data: bytes) -> bytes:
    return sha256(application).digest() + b"\1\0\0\0\5" + sha256(data).digest()


def test_security_keys_with_ed25519() -> None:
    name = b"sk-ssh-ed25519@openssh.com"
    point = private_key("sk").public_key().public_bytes_raw()
    key = packed(name, point, b"ssh:")
    proof = packed(name, private_key("sk").sign(security_key(b"ssh:", b"data"))) + b"\1\0\0\0\5"

    assert verifies(key, proof, b"data")
    assert not verifies(key, proof, b"date")
    assert not verifies(key, proof[:-1] + b"\6", b"data")
    assert not verifies(packed(name, point, b"ssh:other"), proof, b"data")
    assert not verifies(packed(name, point), proof, b"data")
    assert not verifies(key, packed(name), b"data")


def test_security_keys_with_ecdsa() -> None:
    name = b"sk-ecdsa-sha2-nistp256@openssh.com"
    private, point = ecdsa("nistp256")
    key = packed(name, b"nistp256", point, b"ssh:")
    signed = numbers(private, "nistp256", security_key(b"ssh:", b"data"))
    proof = packed(name, signed) + b"\1\0\0\0\5"

    assert verifies(key, proof, b"data")
    assert not verifies(key, proof, b"date")
    assert not verifies(packed(name, b"nistp384", point, b"ssh:"), proof, b"data")
    assert not verifies(packed(name, point, b"ssh:"), proof, b"data")


def test_a_security_keys_signature_satisfies_ssh_keygen(tmp_path: Path) -> None:
    from base64 import b64encode

    name = b"sk-ssh-ed25519@openssh.com"
    key = packed(name, private_key("sk").public_key().public_bytes_raw(), b"ssh:")
    blank = Envelope(key, VOTE, "sha512", b"")
    data = signed_bytes(blank, MESSAGE)
    proof = packed(name, private_key("sk").sign(security_key(b"ssh:", data))) + b"\1\0\0\0\5"
    armored = armoured(Envelope(key, VOTE, "sha512", proof))

    public = f"{name.decode()} {b64encode(key).decode()}"
    assert verify(armored, MESSAGE, VOTE, [row(public)])
    assert keygen_accepts(tmp_path, public, armored, MESSAGE)


def test_a_key_that_is_not_base64_matches_nothing() -> None:
    assert blob_of("ssh-ed25519 AAA") == b""
    assert verify(PAPER, MESSAGE, VOTE, [row("ssh-ed25519 AAA")]) == "unknown-key"


# --- ssh-keygen --------------------------------------------------------------------------------------------------------


def keygen_accepts(folder: Path, public: str, armored: bytes, message: bytes, namespace: str = VOTE) -> bool:
    (folder / "allowed").write_text(f'li-si namespaces="{namespace}" {public}\n', "utf-8")
    (folder / "paper.sig").write_bytes(armored)
    command = [
        "ssh-keygen",
        "-Y",
        "verify",
        "-f",
        "allowed",
        "-I",
        "li-si",
        "-n",
        namespace,
        "-s",
        "paper.sig",
    ]
    return (
        subprocess.run(command, cwd=folder, input=message, capture_output=True, check=False).returncode == 0
    )


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("ed25519", ()),
        ("ecdsa", ("-b", "256")),
        ("ecdsa", ("-b", "384")),
        ("ecdsa", ("-b", "521")),
        ("rsa", ("-b", "3072")),
    ],
)
def test_what_ssh_keygen_signs_verifies(tmp_path: Path, kind: str, options: tuple[str, ...]) -> None:
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", kind, *options, "-N", "", "-C", "", "-f", str(key)], check=True)
    public = (tmp_path / "key.pub").read_text("utf-8").strip()
    for hashed in ("sha256", "sha512"):
        sign = ["ssh-keygen", "-Y", "sign", "-q", "-n", WITNESS, "-O", f"hashalg={hashed}", "-f", str(key)]
        armored = subprocess.run(sign, input=MESSAGE, capture_output=True, check=True).stdout

        assert verify(armored, MESSAGE, WITNESS, [row(public)]) == (row(public),)
        assert verify(armored, MESSAGE, VOTE, [row(public)]) == "namespace"
        assert armoured(envelope_of(armored)) == armored
        assert signs(envelope_of(armored), MESSAGE)


def test_ssh_keygen_accepts_what_the_papers_of_tests_hold(tmp_path: Path) -> None:
    assert keygen_accepts(tmp_path, public_key("li-si"), PAPER, MESSAGE)
    assert not keygen_accepts(tmp_path, public_key("li-si"), PAPER, MESSAGE + b"\n")
    assert not keygen_accepts(tmp_path, public_key("wang-wu"), PAPER, MESSAGE)
    assert envelope_of().key == key_blob("li-si")
