#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""signinandpost.py PROGRAM SANDBOX: signs in, changes the status of a dataset and posts it, as somebody
does who can't see the screen.

It knows of the window what AT-SPI tells a screen reader, and does what that lets one do: no places on the
screen, and keys in one place only, where Qt offers nothing else. run.sh starts it.
"""

import json
import subprocess
import sys
import time
import urllib.parse
import urllib.request
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Some calls got other names, which older systems do not have.
warnings.filterwarnings("ignore", category=DeprecationWarning)

State = Atspi.StateType
END, RETURN = 0xFF57, 0xFF0D  # as X names the keys
PATIENCE = 10  # seconds for any one thing to happen

# What people act on, so it has to be called something.
NAMED = {"push button", "check box", "radio button", "toggle button", "text", "password text", "slider",
         "spin button", "table", "menu item", "dialog", "frame"}


class Failure(Exception):
    """What went wrong, in words."""


# --- looking, as a screen reader does -------------------------------------------------------------


def has(accessible, state):
    return accessible.get_state_set().contains(state)


def children(accessible, most=None):
    count = accessible.get_child_count()
    for index in range(count if most is None else min(count, most)):
        child = accessible.get_child_at_index(index)
        if child is not None:
            yield child


def shown(accessible):
    """All that is on screen, but for the cells of tables: there are thousands."""
    if not has(accessible, State.SHOWING):
        return
    yield accessible
    if "Table" not in accessible.get_interfaces():
        for child in children(accessible):
            yield from shown(child)


def actions(accessible):
    if "Action" not in accessible.get_interfaces():
        return []
    return [accessible.get_action_name(index) for index in range(accessible.get_n_actions())]


def labels(accessible):
    """What it is labelled by."""
    return [relation.get_target(index).get_name() for relation in accessible.get_relation_set()
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
            for index in range(relation.get_n_targets())]


def find(within, role, name):
    for accessible in shown(within):
        # The name of a combo box is what is chosen in it.
        called = labels(accessible) if role == "combo box" else [accessible.get_name()]
        if accessible.get_role_name() == role and name in called:
            return accessible
    return None


def tree(accessible, depth=0):
    """What is on screen as text, a line for each object, and of a table its first rows."""
    states = [state.value_nick for state in accessible.get_state_set().get_states()]
    told = [state for state in ("active", "focused", "checked", "selected", "showing") if state in states]
    if "sensitive" not in states:
        told.append("disabled")
    line = f"{'  ' * depth}{accessible.get_role_name()} {accessible.get_name()!r}"
    if accessible.get_description():
        line += f", described as {accessible.get_description()!r}"
    yield f"{line} ({', '.join(told)}) {' '.join(actions(accessible))}".rstrip()
    for child in children(accessible, 60):
        if has(child, State.SHOWING):
            yield from tree(child, depth + 1)


class Table:
    """A table and what its cells say."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.headers = [Atspi.Table.get_column_header(accessible, column).get_name()
                        for column in range(Atspi.Table.get_n_columns(accessible))]

    def rows(self):
        return Atspi.Table.get_n_rows(self.accessible)

    def cell(self, row, header):
        if header not in self.headers:
            raise Failure(f"No column header says “{header}”: {self.headers}")
        cell = Atspi.Table.get_accessible_at(self.accessible, row, self.headers.index(header))
        if cell is None or cell.get_role_name() != "table cell":
            raise Failure(f"There is no cell in row {row} under “{header}”")
        return cell

    def says(self, row, header):
        return self.cell(row, header).get_name()

    def tells(self, row, header):
        """All that is spoken of it."""
        cell = self.cell(row, header)
        return f"{cell.get_name()} {cell.get_description()}".strip()


class Reader:
    """The program, by way of the accessibility bus."""

    def __init__(self, program):
        self.spoken = []  # without being asked
        self.context = GLib.MainContext.default()
        Atspi.init()
        Atspi.set_timeout(5000, 5000)
        self.listener = Atspi.EventListener.new(self.hear)
        for event in ("object:announcement", "object:state-changed:focused", "object:property-change:accessible-name",
                      "window:activate"):
            self.listener.register(event)
        self.process = subprocess.Popen([program])
        self.app = self.wait("the program is on the accessibility bus", self.find_application)
        # What is kept here would be stale, for what changes while nobody listens.
        self.app.set_cache_mask(Atspi.Cache.NONE)

    def find_application(self):
        for app in children(Atspi.get_desktop(0)):
            if app.get_name() == "dialdesk":
                return app
        return None

    def hear(self, event):
        """Notes what a screen reader says at once: what is announced, windows that come to the front, what gets
        the focus, and what changes while it has it. A label that changes elsewhere is not spoken."""
        try:
            if event.type.startswith("object:announcement"):
                self.spoken.append(str(event.any_data))
            elif event.type.startswith("window:") or has(event.source, State.FOCUSED):
                self.spoken.append(f"{event.source.get_name()} {event.source.get_description()}")
        except (GLib.Error, AttributeError):
            pass  # gone already

    def await_spoken(self, text):
        self.wait(f"“{text}” is spoken", lambda: any(text in sentence for sentence in self.spoken))

    def wait(self, what, condition, patience=PATIENCE):
        """Returns what the condition returns once that is true. Looks again after each event, and now and
        then, since not all that changes is told of."""
        tick = GLib.timeout_add(50, lambda: True)
        deadline = time.monotonic() + patience
        try:
            while time.monotonic() < deadline:
                try:
                    if found := condition():
                        return found
                except (GLib.Error, AttributeError):
                    pass  # what was looked at went away meanwhile; AttributeError: Atspi gives None then
                if process := getattr(self, "process", None):
                    if process.poll() not in (None, 0):
                        raise Failure(f"The program ended with {process.returncode} while waiting until {what}")
                self.context.iteration(True)
                while self.context.pending():
                    self.context.iteration(False)
        finally:
            GLib.source_remove(tick)
        raise Failure(f"In {patience} s it did not happen that {what}")

    def window(self, role, name):
        return next((window for window in children(self.app)
                     if has(window, State.SHOWING) and (window.get_role_name(), window.get_name()) == (role, name)),
                    None)

    def await_window(self, role, name):
        window = self.wait(f"the {role} “{name}” shows", lambda: self.window(role, name))
        self.await_spoken(name)
        return window

    def await_found(self, within, role, name):
        return self.wait(f"there is a {role} “{name}”", lambda: find(within, role, name))

    def act(self, accessible, action):
        """Does what one of the actions of the object does, and nothing else."""
        def ready():
            return action in actions(accessible)
        name = accessible.get_name()
        self.wait(f"{accessible.get_role_name()} “{name}” offers the action {action}", ready)
        if not accessible.do_action(actions(accessible).index(action)):
            raise Failure(f"The action {action} of “{name}” did nothing")

    def press(self, within, button):
        self.act(self.await_found(within, "push button", button), "Press")

    def write(self, within, role, field, text):
        """Puts text into a field as braille keyboards and dictation do, without a key."""
        accessible = self.await_found(within, role, field)
        if not Atspi.EditableText.set_text_contents(accessible, text):
            raise Failure(f"The {role} “{field}” does not take text")
        if role == "password text":
            if text in Atspi.Text.get_text(accessible, 0, -1):
                raise Failure(f"“{field}” tells its text, which is secret")
            return
        self.wait(f"“{field}” says {text!r}", lambda: Atspi.Text.get_text(accessible, 0, -1) == text)

    def choose_last(self, within, box, item):
        combo = self.await_found(within, "combo box", box)
        self.act(combo, "ShowMenu")
        popup = self.wait(f"the list of “{box}” opens",
                          lambda: next((one for one in children(combo) if has(one, State.SHOWING)), None))
        entry = self.wait(f"“{item}” is in the list of “{box}”",
                          lambda: next((one for one in children(popup) if one.get_name() == item), None))
        # Keys, since Qt 6.4 has no action that chooses: Toggle of an item, and selecting its row, only mark
        # it in the list. It is what people who use a screen reader press here, too.
        Atspi.generate_keyboard_event(END, None, Atspi.KeySynthType.SYM)
        self.wait(f"“{item}” has the focus", lambda: has(entry, State.FOCUSED))
        Atspi.generate_keyboard_event(RETURN, None, Atspi.KeySynthType.SYM)
        self.wait(f"“{item}” is chosen in “{box}”", lambda: combo.get_name() == item)

    def audit(self, window):
        """Nothing that can be used goes without a name."""
        for accessible in shown(window):
            role = accessible.get_role_name()
            named = labels(accessible) if role == "combo box" else [accessible.get_name()]
            if (role in NAMED or role == "combo box") and not any(named):
                raise Failure(f"A {role} in “{window.get_name()}” has no name")

    def tell(self):
        """The tree of the window that people are in."""
        windows = [window for window in children(self.app) if has(window, State.SHOWING)]
        windows.sort(key=lambda window: (has(window, State.ACTIVE), window.get_role_name() == "dialog"))
        return "\n".join(tree(windows[-1])) if windows else "No window is shown."


# --- the server, asked as a script would ----------------------------------------------------------


class Sandbox:
    def __init__(self, program):
        self.process = subprocess.Popen([program], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()  # “listening on http://…”
        if "http://" not in line:
            raise Failure(f"The sandbox did not start: {line!r}")
        self.url = line.split()[-1]

    def ask(self, script, body=None, **query):
        url = f"{self.url.rstrip('/')}/{script}?{urllib.parse.urlencode(query)}"
        data = urllib.parse.urlencode(body).encode() if body else None
        with urllib.request.urlopen(url, data, timeout=PATIENCE) as reply:
            answer = json.load(reply)
        if answer.get("success") is not True:
            raise Failure(f"{script} answered {answer}")
        return answer

    def datasets(self):
        """Rows by id."""
        token = self.ask("token.php", {"action": "get", "username": "demo", "password": "demo"})["token"]
        rows = self.ask("ecnow.php", token=token, method="ecnow_datasets", action="read", format="json", raw=1)
        return {str(row["dataset"]): row for row in rows["list"]}


# --- what is done -------------------------------------------------------------------------------


def expect(holds, otherwise):
    if not holds:
        raise Failure(otherwise)


def sign_in(reader, url):
    dialog = reader.await_window("dialog", "Sign in")
    reader.audit(dialog)
    reader.choose_last(dialog, "Server", "Custom URL…")
    reader.write(dialog, "text", "Server URL", url)
    reader.write(dialog, "text", "User name", "demo")
    reader.write(dialog, "password text", "API key", "demo")
    reader.press(dialog, "Sign in")
    reader.wait("the dialog “Sign in” closes", lambda: not reader.window("dialog", "Sign in"))


def stage_hold(reader, window, table, before):
    """Returns the row that was put on hold, and its dataset."""
    row = next((row for row in range(table.rows()) if table.says(row, "Status") == "LIVE"), None)
    expect(row is not None, "No status cell says LIVE")
    dataset = table.says(row, "ID")
    known = before[dataset]
    for header, field in (("Status", "d_status"), ("Priority", "d_priority"), ("Description", "description")):
        expect(table.says(row, header) == str(known[field]),
               f"Under “{header}” dataset {dataset} says {table.says(row, header)!r}, not {known[field]!r}")

    reader.act(table.cell(row, "Status"), "Toggle")  # which is to select it
    reader.wait(f"the row of dataset {dataset}, and no other, is selected",
                lambda: list(Atspi.Table.get_selected_rows(table.accessible)) == [row])
    reader.await_found(window, "label", f"Dataset {dataset}")
    reader.act(reader.await_found(window, "check box", "Set status HOLD"), "Toggle")
    reader.wait(f"the status cell of dataset {dataset} says HOLD", lambda: "HOLD" in table.tells(row, "Status"))
    expect("LIVE" in table.tells(row, "Status"),
           f"The staged status cell says {table.tells(row, 'Status')!r}, and not that it was LIVE")
    reader.await_found(window, "label", "1 change to 1 dataset")
    return row, dataset


def review_and_post(reader, window, dataset):
    reader.press(window, "Review and post")
    dialog = reader.await_window("dialog", "Review changes")
    changes = Table(reader.await_found(dialog, "table", "Changes"))
    reader.wait("the change is compared with the server",
                lambda: changes.rows() == 1 and changes.says(0, "Result") == "Ready")
    reader.audit(dialog)
    expect(changes.says(0, "Dataset").split()[0] == dataset, f"The review is about {changes.says(0, 'Dataset')!r}")
    spoken = [changes.says(0, header) for header in ("Field", "On the server now", "Yours")]
    expect(spoken == ["Status", "LIVE", "HOLD"], f"The review says {spoken}")

    reader.press(dialog, "Post 1 change")
    reader.wait("the change is confirmed", lambda: changes.says(0, "Result") == "Confirmed")
    reader.await_found(dialog, "label", "1 of 1 change confirmed")
    reader.await_spoken("1 of 1 change confirmed")
    reader.audit(dialog)
    reader.press(dialog, "Close")
    reader.wait("the dialog “Review changes” closes", lambda: not reader.window("dialog", "Review changes"))


def run(reader, sandbox):
    before = sandbox.datasets()
    sign_in(reader, sandbox.url)
    window = reader.wait("the window “Dialdesk” shows", lambda: reader.window("frame", "Dialdesk"))
    table = Table(reader.await_found(window, "table", "Datasets"))
    reader.wait(f"the table has {len(before)} rows", lambda: table.rows() == len(before))

    row, dataset = stage_hold(reader, window, table, before)
    reader.audit(window)
    expect(sandbox.datasets() == before, "Something was posted that nobody had reviewed")
    review_and_post(reader, window, dataset)
    told = table.tells(row, "Status")
    expect(told == "HOLD", f"After posting, the status cell says {told!r}")
    expect(not find(window, "push button", "Review and post"), "There is still something to review")

    before[dataset]["d_status"] = "HOLD"
    after = sandbox.datasets()
    wrong = [(before.get(id), after.get(id)) for id in before.keys() | after.keys() if before.get(id) != after.get(id)]
    expect(not wrong, f"The server has other datasets than it should, as pairs of these: {wrong}")

    # In a menu that is closed, which is no hindrance to a screen reader.
    quit_item = next(item for menu in children(window) if menu.get_role_name() == "menu bar"
                     for top in children(menu) for popup in children(top) for item in children(popup)
                     if item.get_name() == "Quit")
    reader.act(quit_item, "Press")
    reader.wait("the program ends", lambda: reader.process.poll() == 0)
    return dataset


def main():
    program, server = sys.argv[1:]
    sandbox = reader = None
    try:
        sandbox = Sandbox(server)
        reader = Reader(program)
        print(f"Dataset {run(reader, sandbox)} was put on HOLD, by ear.")
        return 0
    except (Failure, GLib.Error, OSError) as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        if reader and reader.process.poll() is None:
            print(reader.tell(), "Spoken last:", *reader.spoken[-5:], sep="\n", file=sys.stderr)
        return 1
    finally:
        for started in (reader, sandbox):
            if started and started.process.poll() is None:
                started.process.kill()
                started.process.wait()


if __name__ == "__main__":
    sys.exit(main())
