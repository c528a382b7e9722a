#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/environment with faked tools: what it decides, how it waits, resumes and refuses. Makes no real root."""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = pathlib.Path(__file__).resolve().parents[3]
REAL_TOOLS = ('awk basename bash cat chmod cp cut date df dirname echo env find flock grep head id kill ls mkdir mktemp mv '
              'nproc paste printf readlink rm sed setsid sha256sum sleep sort tail tar touch true uname').split()
DEBIAN_12 = 'ID=debian\nVERSION_ID="12"\n'

# The fake bwrap drops its options and runs the command; the fake mmdebstrap makes a folder, as slowly as it is told.
BWRAP = '''#!/bin/bash
[[ -n ${FAKE_NO_NAMESPACES:-} ]] && { echo "bwrap: No permissions to create new namespace" >&2; exit 1; }
[[ $1 == --help ]] && exit 0
echo "$@" >>"$FAKE_LOG"
while (($#)); do [[ $1 == -- ]] && break; shift; done
(($#)) || exit 0
shift
WARRAQ_INSIDE=fake exec "$@"
'''
MMDEBSTRAP = '''#!/bin/bash
target=${!#}
echo "mmdebstrap $*" >>"$FAKE_LOG"
mkdir -p "$target/var/cache/apt/archives" "$target/etc"
for option; do
    if [[ $option == --setup-hook=sync-in* ]]; then
        from=${option#*\\'}
        cp "${from%%\\'*}"/*.deb "$target/var/cache/apt/archives/" 2>/dev/null
    fi
done
ls "$target/var/cache/apt/archives" | sed 's/^/had /' >>"$FAKE_LOG"
echo "I: running apt-get update..."
if [[ -n ${FAKE_FAILURE:-} ]]; then echo "$FAKE_FAILURE"; exit 1; fi
echo whole >"$target/var/cache/apt/archives/one_1_all.deb"
echo "I: installing remaining packages inside the chroot..."
sleep "${FAKE_SECONDS:-0}"
'''
ID = '#!/bin/bash\ncase $1 in -un) echo reporter ;; *) echo "${FAKE_UID:-0}" ;; esac\n'
DF = '#!/bin/bash\nprintf "Filesystem 1024-blocks Used Available\\nx 1 1 %s\\n" "${FAKE_FREE_KIB:-99999999}"\n'


class EnvironmentTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.repository = self.folder / 'a repository'
        shutil.copytree(SOURCE / 'packaging', self.repository / 'packaging')
        (self.repository / 'packaging/packages.txt').write_text('## build\none # why\ntwo\n## tests\nthree\n')
        self.bin = self.folder / 'bin'
        self.bin.mkdir()
        for tool in REAL_TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        for name, text in (('bwrap', BWRAP), ('mmdebstrap', MMDEBSTRAP), ('id', ID), ('df', DF),
                           ('unshare', '#!/bin/bash\nshift\nexec "$@"\n')):
            self.tool(name, text)
        self.os_release = self.folder / 'os-release'
        self.os_release.write_text(DEBIAN_12)
        self.keyring = self.folder / 'keys.gpg'
        self.keyring.touch()
        self.log = self.folder / 'log'
        self.log.touch()
        self.cache = self.folder / 'cache/warraq'

    def tool(self, name, text):
        path = self.bin / name
        path.unlink(missing_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def variables(self, **more):
        return {'PATH': str(self.bin), 'HOME': str(self.folder), 'XDG_CACHE_HOME': str(self.folder / 'cache'),
                'WARRAQ_OS_RELEASE': str(self.os_release), 'WARRAQ_KEYRING': str(self.keyring),
                'FAKE_LOG': str(self.log), **more}

    def start(self, *command, **more):
        return subprocess.Popen(['bash', str(self.repository / 'packaging/environment'), *command], text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                env=self.variables(**more), cwd=self.folder, start_new_session=True)

    def run_it(self, *command, **more):
        process = self.start(*command, **more)
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err

    def refused(self, *words, **more):
        """It refuses in one sentence with these words, runs nothing and leaves no root."""
        code, out, err = self.run_it('echo', 'ran', **more)
        self.assertEqual(code, 1, err)
        self.assertNotIn('ran\n', out)
        for word in words:
            self.assertIn(word, err)
        self.assertEqual(self.roots(), [])
        return err

    def roots(self):
        return [p for p in self.cache.glob('root-*') if p.is_dir() and '.' not in p.name] if self.cache.exists() else []

    # ---- native or private -----------------------------------------------------------------------------------------

    def decides(self, text, **more):
        self.os_release.write_text(text)
        self.run_it('true', **more)
        return 'private' if self.roots() else 'native'

    def test_older_platforms_get_a_private_root(self):
        for text in (DEBIAN_12, 'ID=ubuntu\nVERSION_ID="24.04"\n', 'ID=fedora\nVERSION_ID=41\n', 'ID=mint\n', ''):
            with self.subTest(text):
                self.assertEqual(self.decides(text), 'private')
                shutil.rmtree(self.cache)

    def test_newer_platforms_are_used_as_they_are(self):
        self.tool('dpkg-query', '#!/bin/bash\necho installed\n')
        self.tool('rpm', '#!/bin/bash\nexit 0\n')
        self.tool('pacman', '#!/bin/bash\nexit 0\n')
        for text in ('ID=debian\nVERSION_ID="13"\n', 'ID=debian\nVERSION_CODENAME=forky\n',
                     'ID=ubuntu\nVERSION_ID="25.04"\n', 'ID=fedora\nVERSION_ID=42\n', 'ID=arch\n'):
            with self.subTest(text):
                self.assertEqual(self.decides(text), 'native')

    def test_missing_packages_are_named_with_the_command(self):
        self.os_release.write_text('ID=debian\nVERSION_ID="13"\n')
        self.tool('dpkg-query', '#!/bin/bash\n[[ ${!#} == two ]] && exit 1\necho installed\n')
        self.assertIn('\n    apt-get install two\n', self.refused('lacks 1 packages', 'nothing was changed'))
        self.assertIn('sudo apt-get install two', self.refused(FAKE_UID='1001'))

    def test_running_needs_fewer_packages_than_testing(self):
        self.os_release.write_text('ID=debian\nVERSION_ID="13"\n')
        self.tool('dpkg-query', '#!/bin/bash\n[[ ${!#} == three ]] && exit 1\necho installed\n')
        self.refused('apt-get install three')
        code, out, _ = self.run_it('--needs', 'build', 'echo', 'ran')
        self.assertEqual((code, out), (0, 'ran\n'))

    def test_fedora_and_arch_speak_their_own_words(self):
        self.tool('rpm', '#!/bin/bash\n[[ ${!#} == "cmake(KF6TextTemplate)" ]] && exit 1\nexit 0\n')
        self.os_release.write_text('ID=fedora\nVERSION_ID=42\n')
        self.refused("dnf install 'cmake(KF6TextTemplate)'")
        self.tool('pacman', '#!/bin/bash\necho ktexttemplate\nexit 127\n')
        self.os_release.write_text('ID=arch\n')
        self.refused('pacman -S --needed ktexttemplate')

    def test_elsewhere_cmake_is_asked(self):
        self.os_release.write_text('ID=other\n')
        self.tool('qmake6', '#!/bin/bash\n')
        self.tool('cmake', '#!/bin/bash\nexit 0\n')
        self.assertEqual(self.decides('ID=other\n'), 'native')
        self.tool('cmake', '#!/bin/bash\nexit 1\n')
        self.assertEqual(self.decides('ID=other\n'), 'private')

    def test_a_native_root_user_does_not_run_as_root(self):
        self.run_it('true', WARRAQ_ENVIRONMENT='native')
        self.assertIn('--uid 1000', self.log.read_text())
        self.log.write_text('')
        self.run_it('true', WARRAQ_ENVIRONMENT='native', FAKE_UID='1001')
        self.assertEqual(self.log.read_text(), '')

    # ---- making the root -------------------------------------------------------------------------------------------

    def test_made_once_and_reused(self):
        code, out, err = self.run_it('echo', 'a b', 'c')
        self.assertEqual((code, out), (0, 'a b c\n'), err)
        self.assertIn('Preparing the build environment', err)
        code, out, err = self.run_it('echo', 'again')
        self.assertEqual((code, out, err), (0, 'again\n', ''))
        self.assertEqual(self.log.read_text().count('mmdebstrap '), 1)
        self.assertIn('--include=one,two,three', self.log.read_text())

    def test_another_list_is_another_root_and_the_old_one_stays(self):
        self.run_it('true')
        packages = self.repository / 'packaging/packages.txt'
        packages.write_text(packages.read_text() + 'four\n')
        _, _, err = self.run_it('true')
        self.assertEqual(len(self.roots()), 2)
        self.assertIn('rm -rf', err)
        packages.write_text('# another comment\n' + packages.read_text())
        self.run_it('true')
        self.assertEqual(len(self.roots()), 2)

    def test_exit_code_and_words_pass_through(self):
        code, out, _ = self.run_it('bash', '-c', 'echo out; exit 7')
        self.assertEqual((code, out), (7, 'out\n'))

    def wait_for(self, condition):
        end = time.monotonic() + 20
        while not condition():
            self.assertLess(time.monotonic(), end, 'waited in vain')
            time.sleep(0.05)

    def downloaded(self):
        return list(self.cache.glob('root-*.partial/var/cache/apt/archives/*.deb'))

    def test_two_at_once_make_one(self):
        first = self.start('echo', 'first', FAKE_SECONDS='2')
        self.wait_for(self.downloaded)
        code, out, err = self.run_it('echo', 'second')
        self.assertEqual((code, out), (0, 'second\n'))
        self.assertIn('Another start is preparing the build environment; waiting for it.', err)
        self.assertEqual(first.communicate()[0], 'first\n')
        self.assertEqual(self.log.read_text().count('mmdebstrap '), 1)

    def test_killed_starter_leaves_a_worker_that_finishes(self):
        first = self.start('true', FAKE_SECONDS='2')
        self.wait_for(self.downloaded)
        first.kill()
        first.communicate()
        self.assertEqual(self.run_it('echo', 'second')[1], 'second\n')
        self.assertEqual(self.log.read_text().count('mmdebstrap '), 1)

    def test_interrupted_says_so_and_resumes_with_what_was_downloaded(self):
        first = self.start('true', FAKE_SECONDS='30')
        self.wait_for(self.downloaded)
        first.send_signal(signal.SIGTERM)
        _, err = first.communicate(timeout=20)
        self.assertEqual(first.returncode, 130)
        self.assertIn('what was downloaded is kept', err)
        self.assertEqual(self.roots(), [])
        self.assertNotIn('had one_1_all.deb', self.log.read_text())
        self.assertEqual(self.run_it('echo', 'second')[1], 'second\n')
        self.assertIn('had one_1_all.deb', self.log.read_text())
        self.assertEqual(list(self.cache.glob('*.debs')), [])

    # ---- refusals --------------------------------------------------------------------------------------------------

    def test_no_network(self):
        for words in ("E: Could not resolve 'mirror'", 'W: Temporary failure resolving', 'E: Network is unreachable'):
            self.refused('The network failed', 'what was downloaded is kept', 'start again', FAKE_FAILURE=words)

    def test_disk_fills_up(self):
        self.refused('The disk is full', 'is kept', 'make room', FAKE_FAILURE='E: write: No space left on device')

    def test_too_little_space_is_told_first(self):
        self.refused('100 MiB free and 4096 MiB are needed', 'nothing was changed', FAKE_FREE_KIB='102400')
        self.assertNotIn('mmdebstrap ', self.log.read_text())

    def test_other_failures_name_the_log(self):
        self.refused('E: strange', 'the whole story is in', FAKE_FAILURE='E: strange')

    def test_no_user_namespaces(self):
        self.refused('user namespaces', 'nothing was changed', FAKE_NO_NAMESPACES='1')

    def test_no_root_and_no_ids(self):
        self.refused('takes root, or a range of user ids', "'usermod --add-subuids", 'reporter', FAKE_UID='1001')

    def test_no_tools_and_no_apt(self):
        (self.bin / 'bwrap').unlink()
        self.refused('nor apt', 'nothing was changed')

    def test_tools_are_fetched_without_touching_the_host(self):
        (self.bin / 'mmdebstrap').unlink()
        self.tool('apt-config', '#!/bin/bash\n')
        self.tool('dpkg-deb', '#!/bin/bash\nmkdir -p "$3/usr/bin"\ncp "$2" "$3/usr/bin/mmdebstrap"\n'
                              'chmod +x "$3/usr/bin/mmdebstrap"\n')
        self.tool('apt-get', f'#!/bin/bash\necho "apt-get $*" >>"$FAKE_LOG"\n'
                             f'[[ $* == *download* ]] && cat >mmdebstrap_1.deb <<"EOF"\n{MMDEBSTRAP}EOF\ntrue\n')
        code, out, err = self.run_it('echo', 'ran')
        self.assertEqual((code, out), (0, 'ran\n'), err)
        for line in self.log.read_text().splitlines():
            if line.startswith('apt-get'):
                self.assertIn(f'Dir::State={self.cache}', line)
                self.assertIn(f'Dir::Cache={self.cache}', line)
                self.assertNotIn('install', line)

    def test_tools_cannot_be_fetched(self):
        (self.bin / 'mmdebstrap').unlink()
        self.tool('apt-config', '#!/bin/bash\n')
        self.tool('dpkg-deb', '#!/bin/bash\n')
        self.tool('apt-get', '#!/bin/bash\necho "E: Could not resolve host"\nexit 100\n')
        self.refused('There is no network', 'mmdebstrap', 'nothing was changed')

    def test_a_system_folder_is_refused(self):
        process = subprocess.run(['bash', str(self.repository / 'packaging/environment'), 'true'], text=True,
                                 capture_output=True, env=self.variables(), cwd='/usr/share')
        self.assertEqual(process.returncode, 1)
        self.assertIn('move it to a home folder', process.stderr)

    def test_files_in_system_folders_are_refused(self):
        from_here = os.path.relpath('/usr/share/words.xml', self.folder)
        for path, code in (('/etc/hosts', 1), ('/usr/share/words.xml', 1), (from_here, 1),
                           ('/run/media/disk/words.xml', 0), (str(self.folder / 'words.xml'), 0),
                           ('words/اليوم.xml', 0), ('--json', 0)):
            process = subprocess.run(
                ['bash', '-c', 'source "$1/common.sh"; source "$1/enter.sh"; need_own_paths "$2"', 'test',
                 str(self.repository / 'packaging/lib'), path],
                text=True, capture_output=True, env=dict(os.environ, HOME=str(self.folder)), cwd=self.folder)
            self.assertEqual((path, process.returncode), (path, code))
            self.assertEqual(bool(code), 'nothing was done' in process.stderr)

    def test_wrong_words(self):
        self.refused('not a choice', WARRAQ_ENVIRONMENT='other')
        self.assertEqual(self.run_it('--needs', 'luck', 'true')[0], 1)
        self.assertIn('is not there', self.refused(WARRAQ_ROOT='/nowhere'))


class InsideTest(unittest.TestCase):
    """What holds where this test itself runs, which is the environment."""

    @unittest.skipUnless(os.environ.get('WARRAQ_INSIDE'), 'not in packaging/environment')
    def test_not_root_and_the_sandbox_can_work(self):
        self.assertNotEqual(os.getuid(), 0)
        self.assertEqual(subprocess.run(['unshare', '--user', '--net', '--pid', '--fork', 'true']).returncode, 0)
        self.assertNotIn('QTWEBENGINE_DISABLE' + '_SANDBOX', os.environ)


if __name__ == '__main__':
    sys.dont_write_bytecode = True
    unittest.main()
