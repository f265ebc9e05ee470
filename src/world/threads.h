// Work that is shared between as many threads as the machine lets this process have. The threads live for one call. Only for
// real_world.cpp.
#pragma once

#include <cstddef>
#include <functional>

namespace plaint::system {

using Job = std::function<void(std::size_t)>;

// As World::do_all and World::do_in_turn say.
void do_all(std::size_t count, const Job& job);
void do_in_turn(std::size_t count, const Job& make, const Job& use);

}  // namespace plaint::system
