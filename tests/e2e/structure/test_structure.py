#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each structure check can fail: a small bad tree for each, and a good one that passes them all."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import cpp_source
import structure

LICENCE = '// SPDX-License-Identifier: GPL-3.0-or-later\n'
HEADER = LICENCE + '#pragma once\n'


class StructureTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        self.write('app/base/error.h', HEADER)
        self.write('app/text/words.h', HEADER + '#include "base/error.h"\n')
        self.write('ui/shell/window.cpp', LICENCE + '#include "text/words.h"\n#include <QWidget>\n')

    def tearDown(self):
        self.folder.cleanup()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')
        return path

    def findings(self, check, *more):
        return list(structure.CHECKS[check](structure.Tree(self.root), *more))

    def assert_found(self, check, part, *more):
        found = self.findings(check, *more)
        self.assertTrue(any(part in line for line in found), f'{check} found {found}, not {part!r}')

    def test_good_tree_passes(self):
        for check in ('includes', 'cycles', 'layers', 'loops', 'sizes', 'headers', 'words', 'allowed', 'scripts'):
            self.assertEqual(self.findings(check), [], check)

    def test_back_edge(self):
        self.write('app/base/bad.cpp', LICENCE + '#include "text/words.h"\n')
        self.assert_found('includes', 'app/base/bad.cpp:2: base includes text/words.h')

    def test_siblings_do_not_know_each_other(self):
        self.write('app/alerts/ledger.h', HEADER)
        self.write('app/comments/store.cpp', LICENCE + '#include "alerts/ledger.h"\n')
        self.assert_found('includes', 'comments includes alerts/ledger.h')

    def test_core_does_not_include_ui(self):
        self.write('ui/shell/window.h', HEADER)
        self.write('app/text/bad.cpp', LICENCE + '#include "shell/window.h"\n')
        self.assert_found('includes', 'app/ includes shell/window.h of ui/')

    def test_commented_include_is_none(self):
        self.write('app/base/fine.cpp', LICENCE + '/*\n#include "text/words.h"\n*/\n// #include "text/words.h"\n')
        self.assertEqual(self.findings('includes'), [])

    def test_circle(self):
        self.write('app/base/a.h', HEADER + '#include "b.h"\n')
        self.write('app/base/b.h', HEADER + '#include "base/a.h"\n')
        self.assert_found('cycles', 'a circle of includes')

    def test_widget_in_the_core(self):
        for line in ('#include <QWidget>', '#include <QtWidgets>', 'QApplication *app;', '#include <QLabel>'):
            self.write('app/text/bad.cpp', LICENCE + line + '\n')
            self.assert_found('layers', 'app/text/bad.cpp:2')

    def test_widget_library_in_the_core(self):
        self.write('app/CMakeLists.txt', 'target_link_libraries(warraq_core PUBLIC Qt6::Widgets)\n')
        self.assert_found('layers', 'links no widgets')

    def test_words_about_widgets_are_free(self):
        self.write('app/text/fine.cpp', LICENCE + '// QWidget would do this\nauto s = "tr(QWidget)"; str(s);\n')
        self.assertEqual(self.findings('layers'), [])

    def test_sentence_in_the_core(self):
        self.write('app/text/bad.cpp', LICENCE + 'auto s = tr("Bad");\n')
        self.assert_found('layers', 'tr(')

    def test_web_engine_outside_its_plugin(self):
        self.write('ui/shell/bad.cpp', LICENCE + '#include <QWebEngineView>\n')
        self.write('ui/preview/page.cpp', LICENCE + '#include <QWebEngineView>\n')
        self.assertEqual(len(self.findings('layers')), 1)

    def test_nested_loop(self):
        self.write('ui/shell/bad.cpp', LICENCE + 'void f() { QCoreApplication::processEvents(); }\n')
        self.assert_found('loops', 'processEvents')

    def test_large_files(self):
        self.write('app/base/big.cpp', LICENCE + 'int x;\n' * 401)
        self.write('app/base/big.h', HEADER + 'int x;\n' * 120)
        self.write('app/base/fine.cpp', LICENCE + 'int x;\n// why\n\n' * 400)
        self.assertEqual(len(self.findings('sizes')), 2)

    def test_large_function(self):
        self.write('app/base/big.cpp', LICENCE + 'void f(int a)\n{\n' + '    g({1});\n' * 59 + '}\n')
        self.assert_found('sizes', 'f has 61 lines')

    def test_allowed_is_let_pass_and_dead_lines_are_found(self):
        self.write('app/base/big.cpp', LICENCE + 'int x;\n' * 401)
        self.write('tests/e2e/structure/allowed.txt', 'sizes app/base/big.cpp one table\nsizes app/gone.cpp why\n')
        self.assertEqual(self.findings('sizes'), [])
        self.assert_found('allowed', 'app/gone.cpp')

    def test_licence_pragma_and_name(self):
        self.write('app/base/BadName.h', 'int x;\n')
        self.assertEqual(len(self.findings('headers')), 3)

    def test_script_without_licence(self):
        self.write('packaging/thing', '#!/bin/bash\ntrue\n')
        self.assert_found('headers', 'packaging/thing')

    def test_sandbox_and_machine_paths(self):
        self.write('packaging/bad.sh', '# SPDX-License-Identifier: GPL-3.0-or-later\nchromium --no' + '-sandbox\n')
        self.write('app/base/bad.cpp', LICENCE + 'auto p = "/' + 'root/x";\n')
        self.assert_found('words', 'packaging/bad.sh:2')
        self.assert_found('words', 'app/base/bad.cpp:2')

    def test_broken_script(self):
        self.write('packaging/thing', '#!/bin/bash\nif true; then\n')
        self.assert_found('scripts', 'packaging/thing')

    def test_unformatted(self):
        self.write('.clang-format', 'BasedOnStyle: LLVM\n')
        self.write('app/base/bad.cpp', LICENCE + 'int   f( ){return 1 ;}\n')
        self.assert_found('format', 'app/base/bad.cpp')

    def test_links(self):
        self.assert_found('links', 'was not built', self.root / 'build')
        (self.root / 'build/bin').mkdir(parents=True)
        widgets = os.environ.get('A_WIDGET_PROGRAM')
        if widgets and os.path.exists(widgets):  # not in a build of one target
            for name in ('warraq', 'warraq-cli'):
                (self.root / 'build/bin' / name).symlink_to(widgets)
            self.assert_found('links', 'warraq-cli links Qt Widgets', self.root / 'build')


class SourceTest(unittest.TestCase):
    def names(self, text):
        return [(name, lines) for _, name, lines in cpp_source.functions(text)]

    def test_functions(self):
        self.assertEqual(self.names('namespace a {\nint f()\n{\n    return 1;\n}\n}\n'), [('f', 3)])
        self.assertEqual(self.names('struct A {\n    int f() const { return 1; }\n    int m{1};\n};\n'), [('f', 1)])
        self.assertEqual(self.names('A::A(int a)\n    : B(a)\n    , m_c{a}\n{\n    g();\n}\n'), [('A::A', 3)])
        self.assertEqual(self.names('auto f(T t) -> Result<int>\n{\n    if (t) {\n    }\n}\n'), [('f', 4)])
        self.assertEqual(self.names('const int table[] = {1, 2};\nvoid f() {}\n'), [('f', 1)])
        self.assertEqual(self.names("char c = '{'; const char *s = R\"(})\"; int n = 1'000;\nvoid f() {}\n"), [('f', 1)])
        self.assertEqual(self.names('enum class E : int { A };\nclass A final : public B {\n void f() override {}\n};'),
                         [('f', 1)])

    def test_code_lines(self):
        self.assertEqual(cpp_source.code_lines('// a\n\nint a; // b\n/* c\n d */\nauto s = "// no comment";\n'), 2)


if __name__ == '__main__':
    sys.dont_write_bytecode = True
    unittest.main()
