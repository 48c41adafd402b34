"""Target files: what is generated from what."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import target
from generator.problems import PipelineError


def test_every_target_file_loads_and_names_existing_sources() -> None:
    assert "v4" in target.names()
    for name in target.names():
        assert target.load(name).settings.is_file()
    v4 = target.load("v4")
    assert v4.upstream.is_file()
    assert v4.overlays.is_dir()
    assert v4.default


_TEXTS = "".join(
    f"{key} = 'a'\n" for key in ("package", "module", "client", "upstream", "overlays", "document")
)


@pytest.mark.parametrize("name", ["v9", "../v4", "", "V4"])
def test_an_unknown_target_names_those_there_are(name: str) -> None:
    with pytest.raises(PipelineError, match=r"there are: .*v4"):
        target.load(name)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("package = ", "not valid TOML"),
        ("package = 3", "'package' must be a string"),
        ("package = 'a'\nbogus = 1", "unknown key 'bogus'"),
        (f"{_TEXTS}programs = 'sandbox'", "'programs' must be a list of strings"),
        (f"{_TEXTS}programs = 3", "'programs' must be a list of strings"),
        (f"{_TEXTS}programs = ['bogus']", "there is no program generator/bogus"),
        (f"{_TEXTS}page = 3", "'page' must be a file"),
        (f"{_TEXTS}[scope]\nparameter = 'shop_id'", "[scope] needs method"),
        (f"{_TEXTS}[scope]\nparameter = 'shop_id'\nmethod = 'a b'", "[scope] method must be a Python name"),
        (f"{_TEXTS}[pages]\nitems = 'a'\ncursor = 3", "[pages] cursor must be a string"),
        (f"{_TEXTS}[pages]\nitems = 'a'\ncursor = 'b'\nmore = 'c'", "[pages] has no key more"),
        (f"pages = 3\n{_TEXTS}", "[pages] must be a table"),
        (f"{_TEXTS}[classes]\nof = 'some'", "[classes] of must be calls, not 'some'"),
        (f"{_TEXTS}[envelope]\nfield = 'a'\nfailure = 'b'\ncode = ''\nmessage = ''", "a list of strings"),
    ],
)
def test_a_bad_target_file_says_all_that_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, said: str
) -> None:
    (tmp_path / "bad.toml").write_text(text)
    monkeypatch.setattr(target, "_FOLDER", tmp_path)
    with pytest.raises(PipelineError) as caught:
        target.load("bad")
    assert said in str(caught.value)
    assert all(problem.where == "generator/targets/bad.toml" for problem in caught.value.problems)
