// All that plaint may ask of the machine: files, the day, the environment, the terminal, programs. main() makes a real one
// (real_world.h), tests make one in memory (memory_world.h); nothing else in plaint touches the machine. It knows
// nothing of cases or policies.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "date/date.h"

namespace plaint {

using Instant = std::chrono::sys_time<std::chrono::microseconds>;  // in UTC

// No file that plaint reads may be larger (design.md 2), unless the caller says so.
inline constexpr std::size_t largest_file = 1024 * 1024;

// How many jobs of World::do_in_turn may be done before their turn.
inline constexpr std::size_t most_ahead = 32;

// The paths ("cases/2026/C-2026-0001.yaml") of what a folder holds, in the order of their bytes. What is neither a folder nor an
// ordinary file counts as a file, so that it is refused on reading and not passed over.
struct FolderList {
  std::vector<std::string> files;
  std::vector<std::string> folders;
};

// A program to run, without a shell.
struct Program {
  std::vector<std::string> words;  // the first is its name, looked for on PATH, or its path
  std::string input{};             // what it reads from standard input
  // Added to our environment; without a value: taken out of it.
  std::vector<std::pair<std::string, std::optional<std::string>>> environment{};
  bool at_terminal = false;  // it talks with the user (an editor): it has our three streams, and nothing of it is kept
};

struct Finished {
  int status = 0;  // of its exit; 128 and the signal's number when a signal ended it
  std::string out;
  std::string err;
};

// Held for as long as a copy of it lives; the machine gives it up even when the program is killed.
using Lock = std::shared_ptr<void>;

// A file that is too long to be held whole: it is written part by part, and stands in the place of the old one once it is finished.
// When it is given up unfinished, or a part cannot be written, the old file stays as it was and nothing else is left.
struct FileInParts {
  std::function<Result<Done>(std::string_view part)> add;
  std::function<Result<Done>()> finish;
};

// Paths are relative to the folder that the world is in (see `enter_folder`). Every problem names the path as it was
// given, made safe to show, and so never a folder outside the workspace.
struct World {
  // The whole texts of ordinary files of at most `most_bytes` each, one for each path. A folder, a FIFO, a device and a larger file
  // are refused before a byte is read. None is open any more when they are there, for something may be put in its place.
  std::function<std::vector<Result<std::string>>(std::span<const std::string> paths, std::size_t most_bytes)> read_files;
  Result<std::string> read_file(const std::string& path, std::size_t most_bytes) const;

  // Puts `text` in the place of the file, whole or not at all: a temporary file in the same folder, written, synced and
  // renamed; the mode of the file that was there is kept. Folders that are missing are made. A link is followed, but in a
  // workspace none that leads out of it: that is a problem, here and in the two functions below.
  std::function<Result<Done>(const std::string& path, const std::string& text)> write_file;
  // The same for a long file, in parts. The problem is that of its first part.
  std::function<Result<FileInParts>(const std::string& path)> begin_file;
  // The same as write_file, for the eyes of its owner alone: the file's mode is 0600, and that of a folder that is made for it 0700.
  std::function<Result<Done>(const std::string& path, const std::string& text)> write_private_file;
  // Deletes a file. One that is not there is a problem.
  std::function<Result<Done>(const std::string& path)> remove_file;
  // Deletes a folder that holds nothing; of a link to a folder the link. A problem when it holds something or is not there.
  std::function<Result<Done>(const std::string& path)> remove_folder;
  // What a symbolic link names, as it is written in it; none: this is no link.
  std::function<std::optional<std::string>(const std::string& path)> link_target;
  // May anybody but its owner read this file, or list this folder?
  std::function<bool(const std::string& path)> others_may_read;

  // Waits at most `seconds` for the right to be the only one who holds this file. The problem says who does.
  std::function<Result<Lock>(const std::string& path, int seconds)> lock_file;

  // What a folder holds.
  std::function<Result<FolderList>(const std::string& folder)> list;
  Result<std::vector<std::string>> list_files(const std::string& folder) const;
  Result<std::vector<std::string>> list_folders(const std::string& folder) const;

  std::function<bool(const std::string& path)> file_exists;  // anything but a folder
  std::function<bool(const std::string& path)> folder_exists;

  // Later paths are relative to this folder.
  std::function<Result<Done>(const std::string& folder)> enter_folder;
  // Absolute, for finding the workspace; never to be shown.
  std::function<std::string()> current_folder;
  // Where the program itself stands, absolute; "" when the machine does not tell. Never to be shown.
  std::function<std::string()> program_folder;

  // The date in the United Kingdom, whatever zone the machine is set to.
  std::function<Date()> today;
  // This very moment: for the date of a mail, which is that of its writing and not of what it speaks about. Never to be shown,
  // and nothing may depend on it.
  std::function<Instant()> now;

  std::function<std::optional<std::string>(const std::string& name)> environment;

  // Runs a program in the folder that the world is in, to its end. A problem when there is no such program.
  std::function<Result<Finished>(const Program& program)> run_program;

  // Must have been called, and well, before a mail or a calendar file is made (mail/message.h, exchange/calendar_text.h): their
  // libraries are loaded by the few commands that need them. The problem: that part of plaint is not installed.
  std::function<Result<Done>()> load_formats;

  // The next line of standard input, without its line end; nullopt at its end, or when the user presses Ctrl-C.
  std::function<std::optional<std::string>()> read_line;
  // The rest of standard input, at most largest_file.
  std::function<Result<std::string>()> read_input;

  // Calls job(0) to job(count - 1), each once, several at the same time where the machine can; comes back when all are
  // done. Jobs must not write to anything that they share. What a job throws comes out here, in place of what is left. A job that
  // has jobs of its own does them alone.
  std::function<void(std::size_t count, const std::function<void(std::size_t)>& job)> do_all;

  // Calls make(0) to make(count - 1) as do_all does, and meanwhile, on this thread, use(0) to use(count - 1) in this order, each
  // after the make of its number, whose work it may take. What was made and not used yet is never more than `most_ahead`. What a
  // make throws comes out when it would be its turn.
  std::function<void(std::size_t count, const std::function<void(std::size_t)>& make, const std::function<void(std::size_t)>& use)>
      do_in_turn;

  bool is_terminal = false;        // a person reads `out`
  bool input_is_terminal = false;  // a person can be asked
  int terminal_width = 80;   // columns

  // What is to live as long as the world, so that whoever made it need not give it back: the program ends without doing so.
  std::vector<std::shared_ptr<void>> kept = {};

  std::ostream& out;  // results
  std::ostream& err;  // all else
};

// Enters the nearest folder, from the current one upward, that holds plaint.yaml. Gives what stands between the two,
// to be put before a path that the user typed: "" when they are one, "cases/2026/" when we were two folders down.
Result<std::string> enter_workspace(World& world);

// "'cases/x.yaml' is larger than 1 MiB"
Problem too_large(const std::string& path, std::size_t most_bytes);

}  // namespace plaint
