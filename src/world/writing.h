// Files of the real World as they are written, deleted and locked. After each of these the disk holds the old file or the new one, whole,
// also when the machine loses its power in between. Only for real_world.cpp.
#pragma once

#include "world/system.h"
#include "world/world.h"

namespace plaint::system {

enum class Eyes { usual, own };  // own: mode 0600, and 0700 for a folder that is made for it

// A temporary file in the same folder, all of it written, its mode set, synced, renamed; then the folder is synced.
Result<Done> write_file(const Folder& folder, const std::string& path, const std::string& text, Eyes eyes);

// The same in parts, synced once at the end.
Result<FileInParts> begin_file(const Folder& folder, const std::string& path);

Result<Done> remove_file(const Folder& folder, const std::string& path);

Result<Done> remove_folder(const Folder& folder, const std::string& path);

std::optional<std::string> link_target(const Folder& folder, const std::string& path);

bool others_may_read(const Folder& folder, const std::string& path);

// flock on the file itself: nothing is left behind, and the kernel frees it whatever becomes of us.
Result<Lock> lock_file(const Folder& folder, const std::string& path, int seconds);

}  // namespace plaint::system
