#include "world/memory_world.h"

#include <set>
#include <span>
#include <utility>

#include "base/text.h"

namespace plaint {

namespace {

// "cases/2026" and "../x" -> "cases/x"; "" is the root, above which nothing lies. An absolute path starts at the root.
std::string resolve(const std::string& folder, const std::string& path) {
  std::vector<std::string> parts;
  std::istringstream words(path.starts_with('/') ? path : folder + "/" + path);
  for (std::string part; std::getline(words, part, '/');) {
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
    } else if (!parts.empty()) {
      parts.pop_back();
    }
  }
  return join(parts, "/");
}

bool holds_files(const std::map<std::string, std::string>& files, const std::string& folder) {
  if (folder.empty()) return true;
  const auto first = files.lower_bound(folder + "/");
  return first != files.end() && first->first.starts_with(folder + "/");
}

std::string below(const std::string& folder, const std::string& name) {
  return folder.empty() || folder == "." ? name : folder + "/" + name;
}

Result<FolderList> list(const MemoryWorld& memory, const std::string& folder) {
  const std::string absolute = resolve(memory.folder, folder);
  if (!holds_files(memory.files, absolute)) return Problem{"'" + shown(folder) + "': no such folder", {}};
  const std::size_t skip = absolute.empty() ? 0 : absolute.size() + 1;
  std::set<std::string> files, folders;
  for (const auto& [path, text] : memory.files) {
    if (!absolute.empty() && !path.starts_with(absolute + "/")) continue;
    const std::string name = path.substr(skip);
    const std::size_t slash = name.find('/');
    (slash == std::string::npos ? files : folders).insert(below(folder, name.substr(0, slash)));
  }
  return FolderList{{files.begin(), files.end()}, {folders.begin(), folders.end()}};
}

Result<std::string> read(const MemoryWorld& memory, const std::string& path, std::size_t most_bytes) {
  const std::string absolute = resolve(memory.folder, path);
  if (const auto failure = memory.failures.find(absolute); failure != memory.failures.end()) {
    return Problem{"'" + shown(path) + "' cannot be read: " + failure->second, {}};
  }
  const auto file = memory.files.find(absolute);
  if (file == memory.files.end()) {
    if (holds_files(memory.files, absolute)) return Problem{"'" + shown(path) + "' is a folder, not a file", {}};
    return Problem{"'" + shown(path) + "' cannot be read: No such file or directory", {}};
  }
  if (file->second.size() > most_bytes) return too_large(path, most_bytes);
  return file->second;
}

Result<Done> write(MemoryWorld& memory, const std::string& path, const std::string& text) {
  const std::string absolute = resolve(memory.folder, path);
  if (const auto failure = memory.failures.find(absolute); failure != memory.failures.end()) {
    return Problem{"'" + shown(path) + "' cannot be written: " + failure->second, {}};
  }
  memory.files[absolute] = text;
  return Done{};
}

Result<FileInParts> begin(MemoryWorld& memory, const std::string& path) {
  const std::string absolute = resolve(memory.folder, path);
  if (const auto failure = memory.failures.find(absolute); failure != memory.failures.end()) {
    return Problem{"'" + shown(path) + "' cannot be written: " + failure->second, {}};
  }
  const auto text = std::make_shared<std::string>();
  return FileInParts{[text](std::string_view part) -> Result<Done> {
                       *text += part;
                       return Done{};
                     },
                     [text, absolute, &memory]() -> Result<Done> {
                       memory.files[absolute] = *text;
                       return Done{};
                     }};
}

Result<Done> remove(MemoryWorld& memory, const std::string& path) {
  const std::string absolute = resolve(memory.folder, path);
  if (const auto failure = memory.failures.find(absolute); failure != memory.failures.end()) {
    return Problem{"'" + shown(path) + "' cannot be deleted: " + failure->second, {}};
  }
  memory.personal.erase(absolute);
  if (memory.files.erase(absolute) == 1) return Done{};
  return Problem{"'" + shown(path) + "' cannot be deleted: No such file or directory", {}};
}

// Here a folder is there for as long as it holds a file.
Result<Done> remove_folder(const MemoryWorld& memory, const std::string& path) {
  const bool there = holds_files(memory.files, resolve(memory.folder, path));
  return Problem{"'" + shown(path) + "' cannot be deleted: " + (there ? "Directory not empty" : "No such file or directory"), {}};
}

Result<Lock> lock(const MemoryWorld& memory, const std::string& path) {
  const std::string absolute = resolve(memory.folder, path);
  if (memory.files.contains(absolute)) return Lock{};
  return Problem{"'" + shown(path) + "' cannot be locked: No such file or directory", {}};
}

Result<Finished> run_program(const MemoryWorld& memory, const Program& program) {
  if (memory.programs) return memory.programs(program);
  return Problem{"'" + shown(program.words.front()) + "' cannot be run: No such file or directory", {}};
}

std::optional<std::string> read_line(MemoryWorld& memory, std::ostream& out) {
  if (memory.input.empty()) return std::nullopt;
  const std::size_t end = memory.input.find('\n');
  const std::string line = memory.input.substr(0, end);
  memory.input.erase(0, end == std::string::npos ? end : end + 1);
  if (memory.input_is_terminal) out << line << '\n';
  return line;
}

Result<Done> enter(MemoryWorld& memory, const std::string& folder) {
  const std::string absolute = resolve(memory.folder, folder);
  if (!holds_files(memory.files, absolute)) return Problem{"'" + shown(folder) + "': no such folder", {}};
  memory.folder = absolute;
  return Done{};
}

World world_with(MemoryWorld& memory, std::ostream& out, std::ostream& err) {
  const auto absolute = [&memory](const std::string& path) { return resolve(memory.folder, path); };
  return {
      .read_files =
          [&memory](std::span<const std::string> paths, std::size_t most) {
            std::vector<Result<std::string>> texts;
            for (const std::string& path : paths) texts.push_back(read(memory, path, most));
            return texts;
          },
      .write_file = [&memory](const std::string& path, const std::string& text) { return write(memory, path, text); },
      .begin_file = [&memory](const std::string& path) { return begin(memory, path); },
      .write_private_file =
          [&memory, absolute](const std::string& path, const std::string& text) {
            memory.personal.insert(absolute(path));
            return write(memory, path, text);
          },
      .remove_file = [&memory](const std::string& path) { return remove(memory, path); },
      .remove_folder = [&memory](const std::string& path) { return remove_folder(memory, path); },
      .link_target = [](const std::string&) -> std::optional<std::string> { return std::nullopt; },
      .others_may_read =
          [&memory, absolute](const std::string& path) {
            return memory.files.contains(absolute(path)) && !memory.personal.contains(absolute(path));
          },
      .lock_file = [&memory](const std::string& path, int) { return lock(memory, path); },
      .list = [&memory](const std::string& folder) { return list(memory, folder); },
      .file_exists = [&memory, absolute](const std::string& path) { return memory.files.contains(absolute(path)); },
      .folder_exists = [&memory,
                        absolute](const std::string& path) { return holds_files(memory.files, absolute(path)); },
      .enter_folder = [&memory](const std::string& folder) { return enter(memory, folder); },
      .current_folder = [&memory] { return "/" + memory.folder; },
      .program_folder = [] { return std::string{}; },
      .today = [&memory] { return memory.day; },
      .now = [&memory]() -> Instant { return memory.day + std::chrono::hours{7}; },
      .environment = [&memory](const std::string& name) -> std::optional<std::string> {
        const auto found = memory.variables.find(name);
        if (found == memory.variables.end()) return std::nullopt;
        return found->second;
      },
      .run_program = [&memory](const Program& program) { return run_program(memory, program); },
      .load_formats = []() -> Result<Done> { return Done{}; },
      .read_line = [&memory, &out] { return read_line(memory, out); },
      .read_input = [&memory]() -> Result<std::string> { return std::exchange(memory.input, {}); },
      .do_all =
          [](std::size_t count, const std::function<void(std::size_t)>& job) {
            for (std::size_t index = 0; index < count; ++index) job(index);
          },
      .do_in_turn =
          [](std::size_t count, const std::function<void(std::size_t)>& make, const std::function<void(std::size_t)>& use) {
            for (std::size_t index = 0; index < count; ++index) {
              make(index);
              use(index);
            }
          },
      .is_terminal = memory.is_terminal,
      .input_is_terminal = memory.input_is_terminal,
      .out = out,
      .err = err,
  };
}

}  // namespace

World MemoryWorld::world() { return world_with(*this, out, err); }

World MemoryWorld::world_of_one_stream() { return world_with(*this, out, out); }

}  // namespace plaint
