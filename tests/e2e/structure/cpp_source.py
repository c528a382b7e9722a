# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads C++ just well enough for the structure checks: what is code, what is included, where functions are.

Not a parser. It assumes formatted code (clang-format runs as a test) and balanced braces outside of literals.
"""
import re

LITERAL_OR_COMMENT = re.compile(
    r'R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"'  # raw string
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])*'"  # not the separator in 1'000
    r'|//[^\n]*|/\*.*?\*/',
    re.DOTALL)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
PREPROCESSOR = re.compile(r'^[ \t]*#(?:[^\n\\]|\\.)*', re.MULTILINE | re.DOTALL)
NOT_A_FUNCTION = re.compile(r'\b(?:namespace|class|struct|union|enum|extern)\b(?![^{;]*\)\s*$)')
CONTROL = re.compile(r'^(?:else\s+)?(?:if|for|while|switch|catch|do|try)\b')
BEFORE_A_BODY = re.compile(r'\)[^;={}()]*(?:->[^;={}]*|:.*)?$', re.DOTALL)


def without_comments(text):
    """The text with comments and the insides of literals blanked; line breaks stay where they are."""
    def blank(match):
        found = match.group(0)
        lines = '\n' * found.count('\n')
        return lines if found.startswith('/') else '""' + lines
    return LITERAL_OR_COMMENT.sub(blank, text)


def without_comments_only(text):
    """The same, but literals keep their words."""
    def blank(match):
        found = match.group(0)
        return '\n' * found.count('\n') if found.startswith('/') else found
    return LITERAL_OR_COMMENT.sub(blank, text)


def code_lines(text):
    """How many lines hold code: blank lines and comments are free, so nobody saves on them."""
    return sum(1 for line in without_comments_only(text).splitlines() if line.strip())


def includes(text):
    """(line, is_ours, name) for each include; ours are the quoted ones."""
    text = re.sub(r'/\*.*?\*/', lambda m: '\n' * m.group(0).count('\n'), text, flags=re.DOTALL)
    return [(text.count('\n', 0, m.start()) + 1, m.group(1) == '"', m.group(2)) for m in INCLUDE.finditer(text)]


def functions(text):
    """(line, name, code lines) for each outermost function body; a lambda counts into the function it is in."""
    code = PREPROCESSOR.sub(lambda m: '\n' * m.group(0).count('\n'), without_comments(text))
    found, depth, start, head_from = [], 0, None, 0
    transparent = []  # for each open brace outside a function: is it a namespace or a type?
    for match in re.finditer(r'[{};]', code):
        at, sign = match.start(), match.group(0)
        if start is not None:
            depth += {'{': 1, '}': -1}.get(sign, 0)
            if depth == 0:
                body = code[start:at + 1]
                lines = sum(1 for line in body.splitlines() if line.strip())
                found.append((code.count('\n', 0, start) + 1, name_of(head), lines))
                start, head_from = None, at + 1
            continue
        if sign == '{':
            head = code[head_from:at].strip()
            if is_function_head(head):
                start, depth = at, 1
                continue
            transparent.append(True)
        elif sign == '}' and transparent:
            transparent.pop()
        # A brace of a member initialiser, m_a{1}, does not end the head of its constructor.
        if not (sign in '{}' and re.search(r'\)\s*:\s', code[head_from:at])):
            head_from = at + 1
    return found


def is_function_head(head):
    if not head or CONTROL.match(head) or NOT_A_FUNCTION.search(head):
        return False
    if re.search(r'\)\s*:\s', head):  # a constructor: its body follows its last initialiser
        return head.rstrip()[-1] in ')}'
    return BEFORE_A_BODY.search(head) is not None


def name_of(head):
    names = re.findall(r'([\w:~]+|operator\S+)\s*\(', head)
    return names[0] if names else head[-40:]
