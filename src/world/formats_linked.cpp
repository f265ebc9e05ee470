#include "world/formats.h"

namespace plaint::system {

Result<Done> load_formats() { return Done{}; }

}  // namespace plaint::system
