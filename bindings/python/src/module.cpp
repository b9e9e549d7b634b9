// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/core/version.hpp>

#include "rooms.hpp"

// Nothing here can be changed once made, and nothing is shared but what is constant: threads need no lock of ours.
PYBIND11_MODULE(_loopbaan, m, pybind11::mod_gil_not_used()) {
  m.doc() = "The C++ library loopbaan. Use it through the package `loopbaan`.";
  m.attr("__version__") = loopbaan::version();

  loopbaan::binding::bind_core(m);
  loopbaan::binding::bind_languages(m);
  loopbaan::binding::bind_entities(m);
  loopbaan::binding::bind_framework(m);
  loopbaan::binding::bind_framework_fields(m);
  loopbaan::binding::bind_evidence(m);
  loopbaan::binding::bind_people(m);
  loopbaan::binding::bind_estimate(m);
  loopbaan::binding::bind_privacy(m);
  loopbaan::binding::bind_crosswalk(m);
  loopbaan::binding::bind_graph(m);
  loopbaan::binding::bind_gap(m);
  loopbaan::binding::bind_position(m);
  loopbaan::binding::bind_rater_gap(m);
  loopbaan::binding::bind_plan(m);
  loopbaan::binding::bind_schedule(m);
  loopbaan::binding::bind_schedules(m);
  loopbaan::binding::bind_partnership(m);
  loopbaan::binding::bind_flow(m);
  loopbaan::binding::bind_curriculum(m);
  loopbaan::binding::bind_exchange(m);
  loopbaan::binding::bind_pieces(m);
  loopbaan::binding::bind_answers(m);
  loopbaan::binding::bind_tables(m);
  loopbaan::binding::bind_report(m);
  loopbaan::binding::bind_data(m);
  loopbaan::binding::explain_wrong_types(m);
  loopbaan::binding::explain_wrong_calls(m);
}
