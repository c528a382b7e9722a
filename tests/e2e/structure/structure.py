#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""structure.py CHECK ROOT [BUILD]: one check of how the source tree is built up. Prints what it finds; exit 1 if any.

The rules are those of CONTRIBUTING.md. What is allowed beyond them stands in allowed.txt, each line with its reason.
"""
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
import cpp_source

# A folder may include folders of a lower rank and itself. Folders of one rank do not know each other.
RANK = {'base': 0, 'text': 1, 'language': 2, 'article': 3, 'project': 4,
        'alerts': 5, 'comments': 5, 'preview': 5, 'exchange': 6, 'cli': 7}
CPP_LINES, HEADER_LINES, FUNCTION_LINES = 400, 120, 60
WIDGET_NAMES = re.compile(
    r'\bQt6?Widgets\b|\bQt6?WebEngine|\bQWebEngine|\bQWebChannel\b|\bQApplication\b'
    r'|\bQ(?:Abstract)?(?:Widget|Dialog|MainWindow|Label|Action|Menu|MenuBar|ToolBar|StatusBar|Layout|BoxLayout'
    r'|LineEdit|TextEdit|PlainTextEdit|TextBrowser|ComboBox|CheckBox|PushButton|ToolButton|Button|Splitter|ScrollArea'
    r'|ListView|TreeView|TableView|ItemView|MessageBox|FileDialog|Style|ProxyStyle|SystemTrayIcon|Completer)\b')
TRANSLATED = re.compile(r'(?<![\w])tr\(|\bQT_TR(?:ANSLATE)?_NOOP|::translate\(|\bqtTrId\(')
NESTED_LOOP = re.compile(r'\bprocessEvents\b|\bQEventLoop\b')
SANDBOX_OFF = re.compile('no' + r'[-_]sandbox|DISABLE' + r'_SANDBOX', re.IGNORECASE)
MACHINE_PATH = re.compile(r'(?<![\w.~$})*/-])/(?:work|root|home/\w+|tmp(?!/\.X)|Users/\w+)(?:/|\b)')
SOURCE_SUFFIXES = {'.cpp', '.h', '.py', '.sh', '.cmake'}


class Tree:
    """The files of a source tree and its allow-list."""

    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()
        self.allowed = {}
        listing = self.root / 'tests/e2e/structure/allowed.txt'
        if listing.exists():
            for line in listing.read_text(encoding='utf-8').splitlines():
                if line.strip() and not line.startswith('#'):
                    check, path, reason = line.split(None, 2)
                    self.allowed[(check, path)] = reason

    def files(self, *folders):
        for folder in folders or ('.',):
            for path in sorted((self.root / folder).rglob('*')):
                parts = path.relative_to(self.root).parts
                if path.is_file() and not path.is_symlink() and parts[0] not in ('.git', 'tour', '.cache') \
                        and not parts[0].startswith('build') and '__pycache__' not in parts:
                    yield path

    def cpp(self, *folders):
        return (p for p in self.files(*(folders or ('app', 'ui', 'tests'))) if p.suffix in ('.cpp', '.h'))

    def name(self, path):
        return path.relative_to(self.root).as_posix()

    def is_allowed(self, check, path):
        return (check, self.name(path)) in self.allowed


def text_of(path):
    """The text of a file, or None for a picture, a font and the like."""
    content = path.read_bytes()
    return None if b'\0' in content[:8000] else content.decode('utf-8', 'replace')


def matches(tree, path, pattern, why, literals=False):
    """Findings for a pattern in the code of a C++ file, comments apart."""
    blank = cpp_source.without_comments_only if literals else cpp_source.without_comments
    for number, line in enumerate(blank(text_of(path)).splitlines(), 1):
        found = pattern.search(line)
        if found:
            yield f'{tree.name(path)}:{number}: {found.group(0)}: {why}'


def resolve(tree, path, name):
    """The file that a quoted include means: beside the file, then under app/, ui/ and tests/support/."""
    for folder in (path.parent, tree.root / 'app', tree.root / 'ui', tree.root / 'tests/support'):
        if (folder / name).is_file():
            return (folder / name).resolve()
    return None


def check_includes(tree):
    """Imports go one way: by the folders' rank, and never from app/ to ui/."""
    for path in tree.cpp('app', 'ui'):
        mine = path.relative_to(tree.root).parts
        for number, ours, name in cpp_source.includes(text_of(path)):
            target = resolve(tree, path, name) if ours else None
            if target is None:
                continue
            theirs = target.relative_to(tree.root).parts
            if mine[0] == 'app' and theirs[0] != 'app':
                yield f'{tree.name(path)}:{number}: app/ includes {name} of {theirs[0]}/'
            elif mine[0] == theirs[0] == 'app' and mine[1] != theirs[1] and len(theirs) > 2 and len(mine) > 2 \
                    and RANK.get(theirs[1], 99) >= RANK.get(mine[1], -1):
                yield f'{tree.name(path)}:{number}: {mine[1]} includes {name}: imports go one way, from ' \
                      f'{theirs[1]} up to {mine[1]} they do not'


def check_cycles(tree):
    """No header includes itself, by whatever way round."""
    graph = {}
    for path in tree.cpp('app', 'ui'):
        targets = (resolve(tree, path, name) for _, ours, name in cpp_source.includes(text_of(path)) if ours)
        graph[path] = [t for t in targets if t]
    state = {}

    def visit(path, trail):
        state[path] = 'open'
        for target in graph.get(path, ()):
            if state.get(target) == 'open':
                circle = trail[trail.index(target):] + [target]
                yield ' -> '.join(tree.name(p) for p in circle) + ': a circle of includes'
            elif target not in state:
                yield from visit(target, trail + [target])
        state[path] = 'done'

    for path in graph:
        if path not in state:
            yield from visit(path, [path])


def check_layers(tree):
    """The core knows no widgets, no web engine and no language; the web engine stays in its plugin."""
    for path in tree.cpp('app'):
        yield from matches(tree, path, WIDGET_NAMES, 'the core has no widgets and no web engine')
        yield from matches(tree, path, TRANSLATED, 'the core returns typed errors; sentences are written in ui/')
    for path in tree.files('app'):
        if path.name == 'CMakeLists.txt' and re.search(r'Qt6::(Widgets|WebEngine|WebChannel)', text_of(path)):
            yield f'{tree.name(path)}: the core links no widgets and no web engine'
    for path in tree.cpp('ui'):
        if not tree.name(path).startswith('ui/preview/'):
            yield from matches(tree, path, re.compile(r'\bQtWebEngine\w*|\bQWebEngine\w*|\bQWebChannel\b'),
                               'only the plugin ui/preview knows the web engine')


def check_loops(tree):
    """Nothing waits inside an event: no nested event loop."""
    for path in tree.cpp('app', 'ui'):
        if not tree.is_allowed('loops', path):
            yield from matches(tree, path, NESTED_LOOP, 'no nested event loops')


def check_sizes(tree):
    """Small enough to read in a week."""
    for path in tree.cpp():
        text, name = text_of(path), tree.name(path)
        budget = HEADER_LINES if path.suffix == '.h' else CPP_LINES
        lines = cpp_source.code_lines(text)
        if lines > budget and not tree.is_allowed('sizes', path):
            yield f'{name}: {lines} code lines, {budget} are the budget: split it by what it does'
        for number, function, length in cpp_source.functions(text):
            if length > FUNCTION_LINES and not tree.is_allowed('functions', path):
                yield f'{name}:{number}: {function} has {length} lines, {FUNCTION_LINES} are the budget'


def check_headers(tree):
    """Every source says its licence, every header is read once, every file has a plain name."""
    for path in tree.files():
        name, text = tree.name(path), text_of(path)
        if text is None or name.startswith('tests/data/'):
            continue
        is_script = text.startswith('#!')
        if path.suffix in SOURCE_SUFFIXES or path.name == 'CMakeLists.txt' or is_script:
            if 'SPDX-License-Identifier: GPL-3.0-or-later' not in '\n'.join(text.splitlines()[:2]):
                yield f'{name}: no SPDX line at its top'
        if path.suffix == '.h' and '#pragma once' not in text:
            yield f'{name}: no #pragma once'
        if path.suffix in ('.cpp', '.h', '.py') and not re.fullmatch(r'[a-z0-9_]+', path.stem):
            yield f'{name}: file names are lower case, with underscores'


def check_words(tree):
    """The sandbox is never switched off, and no file knows the machine it was written on."""
    for path in tree.files():
        text = text_of(path)
        if text is None or path.name == 'LICENSE' or tree.name(path).startswith('tests/data/'):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if SANDBOX_OFF.search(line) and not tree.is_allowed('sandbox', path):
                yield f'{tree.name(path)}:{number}: the sandbox stays on'
            found = MACHINE_PATH.search(line)
            if found and not tree.is_allowed('paths', path):
                yield f'{tree.name(path)}:{number}: {found.group(0)}: a path of one machine'


def check_allowed(tree):
    """The allow-list has no dead lines."""
    for check, path in tree.allowed:
        if not (tree.root / path).is_file():
            yield f'allowed.txt: {path} ({check}) is gone: remove the line'


def check_scripts(tree):
    """Shell scripts parse, and shellcheck has nothing to say where it is installed."""
    for path in tree.files('packaging', '.ci', 'tests'):
        text = text_of(path)
        if not text or not (re.match(r'#!.*\bbash\b', text) or path.suffix == '.sh'):
            continue
        parsed = subprocess.run(['bash', '-n', path], capture_output=True, text=True)
        if parsed.returncode:
            yield f'{tree.name(path)}: {parsed.stderr.strip()}'
            continue
        try:
            read = subprocess.run(['shellcheck', '-s', 'bash', '-x', '-f', 'gcc', '-S', 'warning',
                                   '-e', 'SC1007,SC1090,SC1091,SC2034,SC2154', path],
                                  capture_output=True, text=True, cwd=tree.root)
        except FileNotFoundError:
            continue
        yield from read.stdout.splitlines()


def check_format(tree):
    """C++ is formatted by .clang-format."""
    files = [str(p) for p in tree.cpp()]
    if files:
        run = subprocess.run(['clang-format', '--dry-run', '--Werror', *files], capture_output=True, text=True,
                             cwd=tree.root)
        unformatted = sorted({line.split(':')[0] for line in run.stderr.splitlines() if ': error:' in line})
        for name in unformatted:
            yield f'{pathlib.Path(name).relative_to(tree.root)}: not formatted; packaging/environment clang-format -i'
        if run.returncode and not unformatted:
            yield run.stderr


def linked(program):
    run = subprocess.run(['ldd', program], capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(f'ldd {program}: {run.stderr}')
    return run.stdout


def check_links(tree, build):
    """What the programs link: the core alone stands without a window, the window without a web engine."""
    for program, forbidden in (('warraq-cli', r'libQt6(Widgets|WebEngine\w*|WebChannel|Quick)'),
                               ('warraq', r'libQt6(WebEngine\w*|WebChannel|Quick)')):
        path = pathlib.Path(build) / 'bin' / program
        if not path.is_file():
            yield f'{path} was not built'
            continue
        for found in sorted(set(re.findall(rf'\b{forbidden}[\w.]*', linked(path)))):
            yield f'{program} links Qt {found}'
        yield from hardening(program, path)


def hardening(program, path):
    """Position independent, and nothing writable that the loader has read: asked of optimised builds only."""
    headers = subprocess.run(['readelf', '-hldW', path], capture_output=True, text=True, check=True).stdout
    if not re.search(r'Type:\s+DYN', headers):
        yield f'{program} is not position independent'
    if 'GNU_RELRO' not in headers or 'NOW' not in headers:
        yield f'{program} is linked without relro and now'
    if re.search(r'GNU_STACK.*RWE', headers):
        yield f'{program} has an executable stack'


CHECKS = {name[6:]: function for name, function in list(globals().items()) if name.startswith('check_')}


def main(arguments):
    if len(arguments) < 2 or arguments[0] not in CHECKS:
        print(f'structure.py {{{",".join(CHECKS)}}} ROOT [BUILD]', file=sys.stderr)
        return 2
    findings = list(CHECKS[arguments[0]](Tree(arguments[1]), *arguments[2:]))
    for finding in findings:
        print(finding)
    print(f'{arguments[0]}: {len(findings)} found' if findings else f'{arguments[0]}: nothing found')
    return 1 if findings else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
