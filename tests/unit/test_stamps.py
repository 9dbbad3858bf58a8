"""Timestamps, by the machine's own openssl and an authority made for the test."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.authority import Authority, authority, openssl
from tests.cases import chamber
from tuanbiao import openssl as tool
from tuanbiao.clock import day_of
from tuanbiao.digest import file_digest
from tuanbiao.load import load
from tuanbiao.openssl import MissingError, Stamp, read_stamp, verifies
from tuanbiao.stamps import OUTCOMES, Stamped, stamps
from tuanbiao.tree import MemoryTree

FILE = "standards/2024/sound-a/evidence/published.tsr"
DIGEST = file_digest(b"any text")


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority(tmp_path_factory.mktemp("own") / "tsa")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority(tmp_path_factory.mktemp("other") / "tsa")


@pytest.fixture(scope="module")
def response(own: Authority) -> bytes:
    return own.stamp(DIGEST)


def examined(content: bytes, roots: bytes | None) -> Stamped:
    standard = load(MemoryTree({**chamber(), FILE: content})).standards["sound-a"]
    (found,) = stamps(standard, roots)
    assert found.file == "evidence/published.tsr"
    return found


def test_a_stamp_says_what_and_when(own: Authority, response: bytes) -> None:
    found = read_stamp(response)

    assert isinstance(found, Stamp)
    assert found.digest == DIGEST
    assert abs(found.moment - datetime.now(UTC)) < timedelta(days=1)
    assert verifies(response, found, own.roots)
    assert examined(response, own.roots) == Stamped(
        "evidence/published.tsr", "verified", DIGEST, day_of(found.moment)
    )


def test_a_verified_stamp_is_a_proof_and_no_other_is(own: Authority, response: bytes) -> None:
    proof = examined(response, own.roots).proof

    assert proof is not None
    assert (proof.strength, proof.digest, proof.reference) == (
        "timestamped",
        DIGEST,
        "evidence/published.tsr",
    )
    assert examined(response, None).proof is None


def test_roots_are_the_verifiers(other: Authority, response: bytes) -> None:
    assert examined(response, None).outcome == "no-roots"
    assert examined(response, other.roots).outcome == "refused"
    assert examined(response, b"no certificate").outcome == "refused"


def test_a_stamp_of_something_else_is_refused(own: Authority, response: bytes) -> None:
    found = read_stamp(response)
    assert isinstance(found, Stamp)

    assert not verifies(response, Stamp(file_digest(b"another"), found.moment), own.roots)
    before = found.moment - timedelta(days=2)
    assert not verifies(response, Stamp(DIGEST, before), own.roots), "the certificate was not valid then"


def test_no_byte_of_the_digest_can_be_turned(own: Authority, response: bytes) -> None:
    at = response.index(bytes.fromhex(DIGEST))
    turned = bytearray(response)
    turned[at] ^= 1

    assert examined(bytes(turned), own.roots).outcome == "refused"


@pytest.mark.parametrize("algorithm", ["sha512", "sm3"])
def test_only_sha256_counts(own: Authority, algorithm: str) -> None:
    digest = "ab" * (64 if algorithm == "sha512" else 32)

    assert examined(own.stamp(digest, algorithm), own.roots).outcome == "algorithm"


def test_what_is_no_granted_response_is_said_to_be_none(own: Authority) -> None:
    refusal = own.stamp(DIGEST, policy="1.2.3.4.99")

    for content in (b"", b"no DER", b"\x30\x82\xff\xff", refusal):
        assert examined(content, own.roots).outcome == "malformed"


def test_a_large_file_is_not_read(own: Authority) -> None:
    assert examined(b"\x30" * 20_000, own.roots).outcome == "too-large"


def test_a_missing_openssl_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, own: Authority, response: bytes
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert examined(response, own.roots).outcome == "no-openssl"
    with pytest.raises(MissingError, match="not installed"):
        read_stamp(response)


@pytest.mark.parametrize("program", ["#!/bin/sh\nexec cat /dev/zero >/dev/null\n", "no program\n"])
def test_an_openssl_that_does_not_answer_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str
) -> None:
    fake = tmp_path / "openssl"
    fake.write_text(program)
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(tool, "_SECONDS", 0.2)

    with pytest.raises(MissingError, match="does not answer"):
        read_stamp(b"")


def test_a_short_imprint_is_malformed(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "Hash Algorithm: sha256\nMessage data:\n    0000 - 98 ea   ..\nTime stamp: Nov  5 22:43:26.5 2026 GMT\n"
    monkeypatch.setattr(tool, "_ts", lambda *_: (0, said))

    assert read_stamp(b"") == "malformed"


def test_every_outcome_has_words() -> None:
    assert all(words.zh and words.en for words in OUTCOMES.values())


def test_the_request_may_lie_beside_the_response(own: Authority) -> None:
    response = own.stamp(DIGEST)
    request = (own.folder / "request").read_bytes()
    openssl(own.folder, "ts", "-verify", "-in", "response", "-queryfile", "request", "-CAfile", "root.pem")
    files = {**chamber(), FILE: response, FILE.replace(".tsr", ".tsq"): request}

    assert [one.file for one in stamps(load(MemoryTree(files)).standards["sound-a"], None)] == [
        "evidence/published.tsr"
    ]
