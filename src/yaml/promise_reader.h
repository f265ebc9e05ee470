// Reads promises, with the `defaults` that stand around them worked in: the finished promise leaves nothing unsaid.
#pragma once

#include "yaml/policy_reading.h"

namespace plaint::yaml {

// The maps in which a promise's keys are looked for, the nearest first: its own, the stage's `defaults`, the kind's,
// the policy's. Of keys that exclude each other (within, every, at; of, of-each) the nearest one said hides the rest.
struct Layers {
  std::vector<const Node*> maps;

  const Node* find(std::string_view key) const;
  Layers inside(const Node* nearest) const;  // with one more in front; nullptr and what is no map change nothing
};

// The counting that the layers give: the policy's, then theirs from the outermost to the nearest.
Counting counting_of_layers(Reading& reading, const Layers& layers);

// A `defaults` map, checked, in front of those further out.
Layers with_defaults(Reading& reading, const Node& map, const Layers& outer);

// The promises under `promises` of this map. `stage`: the name of the stage, "" in a kind or the organisation.
std::vector<Promise> promises_at(Reading& reading, const Node& map, const Layers& defaults, const Where& where,
                                 std::string_view stage);

}  // namespace plaint::yaml
