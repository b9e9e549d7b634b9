// SPDX-License-Identifier: BSL-1.0
// A property map asks its graph, which must stay.
#include <loopbaan/graph/boost.hpp>

std::size_t count_letters(const loopbaan::framework& fw, loopbaan::career_graph::vertex v) {
#ifdef WRONG
  const auto names = get(boost::vertex_name, loopbaan::career_graph{fw});
#else
  const loopbaan::career_graph graph{fw};
  const auto names = get(boost::vertex_name, graph);
#endif
  return get(names, v).size();
}
