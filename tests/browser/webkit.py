#!/usr/bin/python3
"""
A window of WebKitGTK that WebKitWebDriver drives, and that tells on its output what no driver does: what the page asks
for, what of it fails, what its console says. MiniBrowser cannot, since a driver gets a private window of it, whose
console WebKit keeps to itself. Saved files go into a folder, and so does a print of the page, at SIGUSR1.

Arguments: the folder, and the window's width and height.
"""

import os
import signal
import sys
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

FOLDER, WIDTH, HEIGHT = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])


def say(*words):
    # One write a line: WebKit's own processes write into the same pipe.
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def asks(_view, resource, request):
    say("asks", request.get_uri())
    resource.connect("failed", lambda resource, error: say("fails", resource.get_uri(), error.message))


def prints(view):
    operation = WebKit2.PrintOperation(web_view=view)
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, (FOLDER / "print.pdf").as_uri())
    operation.set_print_settings(settings)
    # WebKit takes paper and margins from the printer.
    setup = Gtk.PageSetup()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new("iso_a4"))
    operation.set_page_setup(setup)
    operation.connect("failed", lambda _operation, error: say("fails to print", error.message))
    operation.connect("finished", lambda _operation: say("printed"))
    operation.print_()
    return True


def saves(_context, download):
    download.connect("decide-destination", lambda download, name: download.set_destination((FOLDER / name).as_uri()) or True)


def window(_session):
    settings = WebKit2.Settings(enable_write_console_messages_to_stdout=True)
    view = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
    view.connect("resource-load-started", asks)
    # A page that a driver opens cannot print itself.
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, prints, view)
    say("prints", str(os.getpid()))
    frame = Gtk.Window(default_width=WIDTH, default_height=HEIGHT)
    frame.add(view)
    frame.show_all()
    return view


context = WebKit2.WebContext()
context.set_automation_allowed(True)
context.connect("download-started", saves)
context.connect("automation-started", lambda _context, session: session.connect("create-web-view", window))
Gtk.main()
