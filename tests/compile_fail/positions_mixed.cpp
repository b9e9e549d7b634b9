// SPDX-License-Identifier: BSL-1.0
// The position of a step says nothing among competences.
#include <loopbaan/framework/framework.hpp>

const loopbaan::competence& at(const loopbaan::framework& on, loopbaan::step_index position) {
#ifdef WRONG
  return on.competences()[position];
#else
  return on.competences()[loopbaan::competence_index{position.value}];
#endif
}
