// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/pieces.hpp>

#include <exchange/documents/answers_frame.hpp>
#include <exchange/documents/overridden.hpp>

namespace loopbaan {
namespace {

using of_positions = detail::answers_kind<career_position>;

}  // namespace

positions_in_pieces::positions_in_pieces(cohort people)
    : people_{std::move(people)},
      list_{detail::frame_answers<career_position>(people_.fw(), position_request{}, people_.rule(), people_.purpose(),
                                                   {}, people_.size())} {}

std::string positions_in_pieces::next(std::size_t count) {
  return detail::next_entries(list_, count, of_positions::things, [&](std::size_t row) {
    const person who = people_[row];
    return detail::write_answer(people_.fw(), objective::hours, find_position(people_.fw(), who.stands()), who.id(),
                                detail::overridden_of(who));
  });
}

std::string positions_in_pieces::last() { return detail::last_of(list_, of_positions::things); }

std::string write_positions(const cohort& people) {
  positions_in_pieces document{people};
  std::string whole = document.next(people.size());
  return whole += document.last();
}

}  // namespace loopbaan
