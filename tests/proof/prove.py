#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which test holds which requirement, and which break of the code makes it fail.

  prove.py                                  check: every number has an entry, every test exists and names its number
  prove.py --try [--area X] [--number R12]  apply each mutation that has no record yet, build, run, restore, record
  prove.py --table                          write the table of tests/README.md

Entries stand in tests/proof/<area>.proof, separated by blank lines; `#` begins a comment line:

  R12 B-4
  test tst_circuitbreaker::closingClearsCounters
  file core/resilience/circuitbreaker.cpp
  old m_consecutiveFailures = 0;
  new ;

`old` occurs once in the file. Consecutive `old` lines are one text of several lines (their indentation does not count), so
are `new` lines; `old` after `new` begins a second replacement, which may have a `file` of its own. A test may name one row
of its data: `test tst_x::f:row`. `note …` adds words to the table. Instead of a test: `none …` for a defect that C++ cannot
have, `later …` for what comes with a part that is not built yet.

A mutation counts when the test passes without it and fails with it: a failed check, a crash, or more than 60 seconds. One
that does not compile (warnings are errors) proves nothing.
"""
import argparse
import fcntl
import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / 'tests/proof'
TRIED = HERE / 'tried.txt'
README = ROOT / 'tests/README.md'
BEGIN, END = '<!-- proof table: begin -->', '<!-- proof table: end -->'
REQUIRED = [f'R{n}' for n in range(1, 117)] + [f'B-{n}' for n in range(1, 55)]
MUTABLE = ('core/', 'app/', 'ui/', 'resources/')
LIMIT_SECONDS = 60
PROVING = ('failed', 'crashed', 'timed-out')


def order(number):
    kind, digits = re.fullmatch(r'(R|B-)(\d+)', number).groups()
    return (kind != 'R', int(digits))


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class Replacement:
    def __init__(self, file):
        self.file, self.old, self.new = file, [], []

    def pattern(self):
        lines = [re.escape(line.strip()) for line in self.old]
        return re.compile(r'[ \t]*\n[ \t]*'.join(lines))

    def apply(self, text):
        """The changed text, or a complaint."""
        if not any(line.strip() for line in self.old):
            return None, 'no `old`'
        found = list(self.pattern().finditer(text))
        if len(found) != 1:
            return None, f'`{self.old[0].strip()}` occurs {len(found)} times in {self.file}'
        start, end = found[0].span()
        changed = text[:start] + '\n'.join(line.strip() for line in self.new) + text[end:]
        return (None, 'the mutation changes nothing') if changed == text else (changed, None)


class Entry:
    def __init__(self, area, line, lines):
        self.area, self.line, self.text = area, line, '\n'.join(lines)
        self.numbers, self.test, self.replacements = lines[0].split(), None, []
        self.none = self.later = self.note = None
        self.faults = []
        file = None
        for text in lines[1:]:
            word, _, rest = text.partition(' ')
            if word == 'test':
                if self.test:
                    self.faults.append('more than one test')
                self.test = rest.strip()
            elif word == 'file':
                file = rest.strip()
            elif word == 'old':
                if not self.replacements or self.replacements[-1].new or self.replacements[-1].file != file:
                    self.replacements.append(Replacement(file))
                self.replacements[-1].old.append(rest)
            elif word == 'new' and self.replacements:
                self.replacements[-1].new.append(rest)
            elif word in ('none', 'later', 'note'):
                setattr(self, word, rest.strip())
            else:
                self.faults.append(f'not understood: {text}')

    @property
    def where(self):
        return f'{self.area}.proof:{self.line}'

    @property
    def key(self):
        return f'{self.area}/{"+".join(self.numbers)}/{self.test}'.replace(' ', '_')

    @property
    def program(self):
        return self.test.split('::')[0]

    @property
    def function(self):
        return self.test.split('::')[1].split(':')[0]

    @property
    def run_argument(self):
        return self.test.split('::', 1)[1]


def read_entries():
    entries = []
    for path in sorted(HERE.glob('*.proof')):
        block, start = [], 0
        for number, line in enumerate(path.read_text().splitlines() + [''], 1):
            if line.startswith('#'):
                continue
            if line.strip():
                if not block:
                    start = number
                block.append(line.rstrip())
            elif block:
                entries.append(Entry(path.stem, start, block))
                block = []
    return entries


class Sources:
    """The test sources, by program."""

    def __init__(self):
        self.paths = {p.stem.lower(): p for p in sorted((ROOT / 'tests').rglob('tst_*.cpp'))}
        self.texts = {}

    def text(self, program):
        path = self.paths.get(program.lower())
        if path is None:
            return None
        if program not in self.texts:
            self.texts[program] = path.read_text()
        return self.texts[program]

    def function(self, program, name):
        """The definition of a test function, its data beside it; None when there is none."""
        text = self.text(program) or ''
        found = []
        for wanted in (name, name + '_data'):
            start = re.search(rf'^[ \t]*void (?:\w+::)?{re.escape(wanted)}\(\)\s*(?://[^\n]*)?\n?\s*\{{', text, re.M)
            if not start:
                continue
            indent = re.match(r'[ \t]*', text[start.start():]).group()
            end = re.compile(rf'^{indent}\}}', re.M).search(text, start.end())
            found.append(text[start.start():end.end() if end else len(text)])
        return '\n'.join(found) if found and re.search(rf'\b{re.escape(name)}\(\)', found[0]) else None


def cited(text):
    """Every number a text names; R2–R4 and R2..R4 name R3, too."""
    numbers = {f'{kind}{int(n)}' for kind, n in re.findall(r'\b(R|B-)(\d+)\b', text)}
    for kind, first, last in re.findall(r'\b(R|B-)(\d+)\s*(?:–|\.\.|…|-)\s*(?:R|B-)?(\d+)\b', text):
        if 0 < int(last) - int(first) < 60:
            numbers |= {f'{kind}{n}' for n in range(int(first), int(last) + 1)}
    return numbers


def mutated(entry):
    """{path: changed text}, or a complaint."""
    texts = {}
    for replacement in entry.replacements:
        if not replacement.file:
            return None, 'no file'
        if not replacement.file.startswith(MUTABLE):
            return None, f'{replacement.file} is not a source of the program'
        path = ROOT / replacement.file
        if path not in texts:
            if not path.is_file():
                return None, f'there is no {replacement.file}'
            texts[path] = path.read_bytes().decode()
        texts[path], complaint = replacement.apply(texts[path])
        if complaint:
            return None, complaint
    return texts, None


def faults_of(entry, sources):
    faults = list(entry.faults)
    faults += [f'{n} is no number' for n in entry.numbers if not re.fullmatch(r'R[1-9]\d*|B-[1-9]\d*', n)]
    if entry.none or entry.later:
        if entry.test or entry.replacements:
            faults.append('a test beside `none` or `later`')
        return faults
    if not entry.test or not re.fullmatch(r'tst_\w+::\w+(:.+)?', entry.test):
        return faults + [f'no test, or not tst_x::function: {entry.test}']
    text = sources.text(entry.program)
    if text is None:
        return faults + [f'there is no {entry.program}.cpp']
    if sources.function(entry.program, entry.function) is None:
        faults.append(f'{entry.program}.cpp has no function {entry.function}')
    named = cited(text)
    faults += [f'{entry.program}.cpp does not name {n}' for n in entry.numbers if n not in named]
    if not entry.replacements:
        faults.append('no mutation')
    else:
        complaint = mutated(entry)[1]
        if complaint:
            faults.append(complaint)
    return faults


def read_tried():
    """key → {(sha of the entry, sha of the test): result}"""
    tried = {}
    if TRIED.exists():
        for line in TRIED.read_text().splitlines():
            words = line.split()
            if len(words) == 4:
                tried.setdefault(words[0], {})[(words[1], words[2])] = words[3]
    return tried


def shas(entry, sources):
    return digest(entry.text), digest(sources.function(entry.program, entry.function) or '')


def result_of(entry, sources, tried):
    return tried.get(entry.key, {}).get(shas(entry, sources))


def record(entry, sources, result):
    tried = read_tried()
    tried[entry.key] = {shas(entry, sources): result}
    known = {e.key for e in read_entries()}
    lines = sorted(f'{key} {a} {b} {r}' for key, ways in tried.items() if key in known for (a, b), r in ways.items())
    TRIED.write_text('\n'.join(lines) + '\n')


def read_numbers():
    words = {}
    for line in (HERE / 'numbers.txt').read_text().splitlines():
        number, _, rest = line.partition(' ')
        if number and not number.startswith('#'):
            words[number] = rest.strip()
    return words


def cell(text, size=0):
    text = ' '.join(text.split())
    if size and len(text) > size:
        text = text[:size - 1].rstrip() + '…'
    return text.replace('|', '\\|')


def code(text, size):
    text = cell(text, size).replace('`', "'")
    return f'`{text}`'


def mutation_words(entry):
    if not entry.replacements:
        return ''
    first = entry.replacements[0]
    old, new = ' '.join(first.old), ' '.join(first.new).strip()
    to = '*(gone)*' if new in ('', ';') else code(new, 56)
    more = f' and {len(entry.replacements) - 1} more' if len(entry.replacements) > 1 else ''
    return f'{Path(first.file).name}: {code(old, 56)} → {to}{more}'


def table(entries, sources):
    tried, words = read_tried(), read_numbers()
    by_number = {}
    for entry in entries:
        for number in entry.numbers:
            by_number.setdefault(number, []).append(entry)
    lines = ['| number | what | test | mutation that it catches | tried |', '|---|---|---|---|---|']
    for number in sorted(set(REQUIRED) | set(by_number), key=order):
        what = cell(words.get(number, ''))
        for entry in by_number.get(number, []):
            note = f' ({cell(entry.note)})' if entry.note else ''
            if entry.none:
                lines.append(f'| {number} | {what} | none: {cell(entry.none)} | | |')
            elif entry.later:
                lines.append(f'| {number} | {what} | later: {cell(entry.later)} | | |')
            else:
                result = result_of(entry, sources, tried) or 'not tried'
                lines.append(f'| {number} | {what}{note} | {entry.test} | {mutation_words(entry)} | {result} |')
        if number not in by_number:
            lines.append(f'| {number} | {what} | **no entry** | | |')
    return '\n'.join(lines)


def readme_with(text):
    whole = README.read_text()
    if BEGIN not in whole or END not in whole:
        sys.exit(f'{README} has no markers for the table')
    head, _, rest = whole.partition(BEGIN)
    return head + BEGIN + '\n' + text + '\n' + END + rest.rpartition(END)[2]


def check(entries, sources, complete):
    complaints = [f'{e.where}: {fault}' for e in entries for fault in faults_of(e, sources)]
    seen = {}
    for entry in entries:
        if entry.test and entry.key in seen:
            complaints.append(f'{entry.where}: the same numbers and test as {seen[entry.key]}')
        seen[entry.key] = entry.where
    have = {n for e in entries for n in e.numbers}
    missing = [n for n in REQUIRED if n not in have]
    words = read_numbers()
    complaints += [f'numbers.txt has no words for {n}' for n in REQUIRED if n not in words]
    if readme_with(table(entries, sources)) != README.read_text():
        complaints.append('the table in tests/README.md is not up to date: tests/proof/prove.py --table')
    if complete and missing:
        complaints.append('no entry: ' + ' '.join(missing))
    tried = read_tried()
    tests = [e for e in entries if e.test]
    results = [result_of(e, sources, tried) for e in tests]
    for entry, result in zip(tests, results):
        if result and result not in PROVING:
            complaints.append(f'{entry.where}: tried, and {result}')
    for complaint in complaints:
        print(complaint)
    print(f'{len(entries)} entries, {sum(r in PROVING for r in results)} of {len(tests)} mutations tried, '
          f'{len(missing)} numbers without an entry' + (': ' + ' '.join(missing) if missing and not complete else ''))
    return 1 if complaints else 0


class Workshop:
    """The tree and the build while mutations are tried. Whatever ends the run, the sources are as they were."""

    def __init__(self, build):
        self.build = build
        self.undo = build / 'proof-undo.json'
        if not (build / 'build.ninja').exists():
            sys.exit(f'{build} is not configured: cmake --preset dev')
        self.lock = open(build / 'proof.lock', 'w')
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            sys.exit('another prove.py is at work in this build folder')
        self.restore()
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: sys.exit(1))

    def change(self, texts):
        self.undo.write_text(json.dumps({str(p): p.read_bytes().decode() for p in texts}))
        for path, text in texts.items():
            path.write_bytes(text.encode())

    def restore(self):
        """Byte for byte; with a new time, or ninja would keep the objects of the mutation."""
        if self.undo.exists():
            for path, text in json.loads(self.undo.read_text()).items():
                Path(path).write_bytes(text.encode())
            self.undo.unlink()

    def make(self, targets):
        environment = dict(os.environ, CCACHE_BASEDIR=str(ROOT), CCACHE_NOHASHDIR='1')
        done = subprocess.run(['ninja', '-C', str(self.build), '-j2', *targets], env=environment, capture_output=True, text=True)
        return done.returncode == 0, done.stdout + done.stderr

    def run(self, entry):
        found = list((self.build / 'tests').rglob(entry.program))
        program = next(p for p in found if p.is_file() and os.access(p, os.X_OK))
        environment = dict(os.environ, TZ='UTC', LC_ALL='C.UTF-8', QT_QPA_PLATFORM='offscreen', QT_LOGGING_RULES='qt.*.debug=false',
                           QTEST_FUNCTION_TIMEOUT=str(LIMIT_SECONDS * 2000))
        environment.pop('FUSEBOARD_WORKSPACE', None)
        process = subprocess.Popen([str(program), '-maxwarnings', '50', entry.run_argument], env=environment, cwd=self.build,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors='replace',
                                   start_new_session=True)
        try:
            output = process.communicate(timeout=LIMIT_SECONDS)[0]
        except BaseException as end:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            if isinstance(end, subprocess.TimeoutExpired):
                return 'timed-out', ''
            raise
        if process.returncode == 0:
            skipped = re.search(r'Totals: 0 passed|\b[1-9]\d* skipped', output)
            return ('skipped' if skipped else 'passed'), output
        return ('crashed' if process.returncode < 0 else 'failed'), output


def try_all(entries, sources, options, workshop):
    tried = read_tried()
    wanted = [e for e in entries if e.test and not faults_of(e, sources)
              and (not options.area or e.area in options.area)
              and (not options.number or set(options.number) & set(e.numbers))
              and (options.again or result_of(e, sources, tried) not in PROVING)]
    if not wanted:
        print('nothing to try')
        return 0
    bad = 0
    try:
        built, output = workshop.make(sorted({e.program for e in wanted}))
        if not built:
            print(output[-4000:])
            sys.exit('the tests do not build without any mutation')
        before = {}
        for entry in wanted:
            if entry.test not in before:
                before[entry.test] = workshop.run(entry)
                if before[entry.test][0] != 'passed':
                    print(f'{entry.where}: {entry.test} {before[entry.test][0]} without any mutation')
                    print(before[entry.test][1][-2000:])
        for entry in sorted(wanted, key=lambda e: [r.file for r in e.replacements]):
            if before[entry.test][0] != 'passed':
                bad += 1
                continue
            started = time.monotonic()
            output = ''
            workshop.change(mutated(entry)[0])
            try:
                built, output = workshop.make([entry.program])
                result = 'does-not-compile'
                if built:
                    result, output = workshop.run(entry)
            finally:
                workshop.restore()
            record(entry, sources, result)
            good = result in PROVING
            bad += not good
            print(f'{"ok " if good else "BAD"} {entry.where} {" ".join(entry.numbers)} {entry.test}: {result}'
                  f' ({time.monotonic() - started:.0f} s)', flush=True)
            if not good or options.verbose:
                print(output[-3000:])
    finally:
        workshop.restore()
    return 1 if bad else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--try', dest='attempt', action='store_true', help='try the mutations that have no record')
    parser.add_argument('--area', action='append', help='only entries of this .proof file (repeatable)')
    parser.add_argument('--number', action='append', help='only entries of this number (repeatable)')
    parser.add_argument('--again', action='store_true', help='with --try: those on record, too')
    parser.add_argument('--build', type=Path, default=ROOT / 'build/dev', help='configured build folder')
    parser.add_argument('--table', action='store_true', help='write the table of tests/README.md')
    parser.add_argument('--complete', action='store_true', help='a number without an entry is an error')
    parser.add_argument('--verbose', action='store_true', help='show what the failing tests said')
    options = parser.parse_args()
    workshop = Workshop(options.build.resolve()) if options.attempt else None  # restores what a killed run left behind
    entries, sources = read_entries(), Sources()
    result = 0
    if options.attempt:
        for entry in entries:
            if (not options.area or entry.area in options.area) and (not options.number or set(options.number) & set(entry.numbers)):
                for fault in faults_of(entry, sources):
                    print(f'{entry.where}: {fault}')
                    result = 1
        result = try_all(entries, sources, options, workshop) or result
    if options.table:
        README.write_text(readme_with(table(entries, sources)))
    if not options.attempt and not options.table:
        result = check(entries, sources, options.complete)
    sys.exit(result)


if __name__ == '__main__':
    main()
