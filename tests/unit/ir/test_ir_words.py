"""HTML in descriptions."""

from __future__ import annotations

import time

import pytest

from generator.ir.words import plain


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Plain * text_ & <more>", "Plain * text_ & <more>"),
        (
            "At most <= 511 characters, a < b > c, <unit_type>",
            "At most <= 511 characters, a < b > c, <unit_type>",
        ),
        ("<p>One.</p>\n<p>Two.</p>", "One.\nTwo."),
        ("One.<br/>Two.<BR >  \n Three.", "One.\nTwo.\nThree."),
        ("Of:<ul>\n  <li>a</li>\n  <li><code>b</code></li>\n</ul> both", "Of:\n- a\n- `b`\nboth"),
        ("<strong>Note</strong>: <b>x</b> <em>y</em> <i>z</i> <u>u</u>", "**Note**: **x** *y* *z* u"),
        (
            'See <a class="x" href="https://e.example/a?b" target=_blank>here</a>.',
            "See [here](https://e.example/a?b).",
        ),
        ("See <a href='/docs/'>there</a>, <a>and</a> <a name=n>here</a>", "See [there](/docs/), and here"),
        ('<a href="/1">one<a href="/2">two', "[one](/1)[two](/2)"),
        ("</a></p></b>", "**"),
        ("&quot;a&quot; &lt;b&gt;&nbsp;&amp;lt; &#39;&#x41; ?a=1&copy=2", '"a" <b> &lt; \'A ?a=1&copy=2'),
        ("# Title\n\n    code\n\n- item", "# Title\n\n    code\n\n- item"),
        ("<p", "<p"),
        ("<pin> <pre>x</pre> <link>", "<pin>\nx\n<link>"),
        ("", ""),
    ],
)
def test_what_readers_of_python_get(said: str, read: str) -> None:
    assert plain(said) == read


@pytest.mark.parametrize("piece", ['<a href="', "<a href='x'>", "<a ", "<", "<p>", " \v", "&", "&#", "</a>"])
def test_long_texts_take_no_longer_than_their_length(piece: str) -> None:
    started = time.process_time()
    plain("<b>" + piece * 100_000)
    assert time.process_time() - started < 2.0
