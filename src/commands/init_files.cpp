#include "commands/init_files.h"

#include <algorithm>
#include <map>

#include "commands/merge_driver.h"
#include "commands/people.h"

namespace plaint {

namespace {

constexpr const char* diary_text =
    "# What the organisation did, beside its cases: the policy reviewed, the trustees told. `plaint why organisation` shows what is\n"
    "# promised; plaint record organisation EVENT adds to it.\n"
    "events: []\n";
constexpr const char* cases_text =
    "One file for each case, in a folder for each year of receipt. `plaint new` makes them; they may be changed with any editor,\n"
    "and `plaint check` tells of mistakes. No names, addresses or telephone numbers belong here: those are kept in people/.\n";
constexpr const char* people_text =
    "Who complained and how to reach them, one file for each case. git never sees this folder: it is not in the history, not in\n"
    "other copies of the workspace, and not in a backup that is made by git. Nobody else on this machine may read it.\n"
    "`plaint erase` deletes a person's record.\n";

struct Lines {
  const char* path;
  const char* comment;
  std::vector<std::string> lines;
};

std::vector<Lines> lists_for_git() {
  Lines ignored = {".gitignore", "# Who complained stays out of git; so does what a program that was stopped has left.",
                   {"/people/", "*.plaint-new"}};
  Lines attributes = {
      ".gitattributes",
      "# Line ends are as they are, and two copies of a case are merged event by event (plaint init sets up the program).",
      {"* -text"}};
  for (const std::string_view line : merge_attributes) attributes.lines.emplace_back(line);
  return {std::move(ignored), std::move(attributes)};
}

bool has_line(const std::string& text, const std::string& line) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view found(text.data() + begin, end - begin);
    if (found.ends_with('\r')) found.remove_suffix(1);
    if (found == line) return true;
    begin = end + 1;
  }
  return false;
}

// The file with the lines that it lacks at its end; the same text when it lacks none.
std::string with_lines(const std::string& text, const Lines& wanted) {
  std::string missing;
  for (const std::string& line : wanted.lines) {
    if (!has_line(text, line)) missing += line + "\n";
  }
  if (missing.empty()) return text;
  std::string whole = text;
  if (!whole.empty() && !whole.ends_with('\n')) whole += '\n';
  if (!whole.empty()) whole += '\n';
  return whole + wanted.comment + "\n" + missing;
}

// Writes and keeps account; after a problem it writes nothing more.
class Writing {
 public:
  explicit Writing(World& world) : world_(world) {}

  void write(const std::string& path, const std::string& text) {
    if (problem_) return;
    if (const Result<Done> done = world_.write_file(path, text); !done) problem_ = done.problem();
    done_.added.push_back(path);
  }
  void write_if_missing(const std::string& path, const std::string& text) {
    if (!world_.file_exists(path)) return write(path, text);
    done_.kept.push_back(path);
  }
  void write_lines(const Lines& wanted) {
    if (problem_) return;
    std::string before;
    if (world_.file_exists(wanted.path)) {
      const Result<std::string> text = world_.read_file(wanted.path, largest_file);
      if (!text) {
        problem_ = text.problem();
        return;
      }
      before = *text;
    }
    const std::string after = with_lines(before, wanted);
    if (after != before) return write(wanted.path, after);
    done_.kept.push_back(wanted.path);
  }
  void write_people_note() {
    if (problem_) return;
    const std::string note(people_note);
    if (world_.file_exists(note)) {
      done_.kept.push_back(note);
    } else {
      if (const Result<Done> done = world_.write_private_file(note, people_text); !done) problem_ = done.problem();
      done_.added.push_back(note);
    }
    if (!problem_ && world_.others_may_read("people")) close_people();
  }

  Result<WrittenFiles> take() {
    if (problem_) return *problem_;
    return std::move(done_);
  }

 private:
  void close_people() {
    const auto finished = world_.run_program({.words = {"chmod", "700", "people"}});
    done_.closed_people = finished && finished->status == 0 && !world_.others_may_read("people");
    done_.people_stay_open = !done_.closed_people;
  }

  World& world_;
  WrittenFiles done_;
  std::optional<Problem> problem_;
};

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

}  // namespace

Result<WrittenFiles> write_workspace_files(World& world, const Shipped& shipped, bool finished) {
  Writing writing(world);
  for (const Lines& list : lists_for_git()) writing.write_lines(list);  // first, so that people/ is never seen by git
  std::map<std::string, bool> was_there;
  for (const ShippedFile& file : shipped.files) {
    const std::string folder = folder_of(file.path);
    was_there.emplace(folder, world.folder_exists(folder));
  }
  for (const ShippedFile& file : shipped.files) {
    if (finished && was_there[folder_of(file.path)]) continue;
    writing.write_if_missing(file.path, file.text);
  }
  writing.write_if_missing("diary.yaml", diary_text);
  if (!finished || !world.folder_exists("cases")) writing.write_if_missing("cases/README.txt", cases_text);
  writing.write_people_note();
  return writing.take();
}

std::vector<std::string> kept_by_git(const World& world, const Shipped& shipped) {
  std::vector<std::string> paths = {"plaint.yaml", "diary.yaml", "cases/README.txt"};
  for (const Lines& list : lists_for_git()) paths.emplace_back(list.path);
  for (const ShippedFile& file : shipped.files) paths.push_back(file.path);
  std::erase_if(paths, [&](const std::string& path) { return !world.file_exists(path); });
  return paths;
}

}  // namespace plaint
