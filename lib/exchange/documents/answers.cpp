// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/answers.hpp>

#include <exchange/documents/answers_frame.hpp>

namespace loopbaan {

result<gaps_document> read_gaps(std::string_view json, const framework& on, const std::string& file) {
  return detail::answers_reader<founded_gap, profile_index>{on, file}.take(json);
}

result<positions_document> read_positions(std::string_view json, const framework& on, const std::string& file) {
  return detail::answers_reader<career_position, position_request>{on, file}.take(json);
}

result<plans_document> read_plans(std::string_view json, const framework& on, const std::string& file) {
  return detail::answers_reader<plan_answers, plan_request>{on, file}.take(json);
}

std::string write_gaps(const gaps_document& whole) { return detail::write_answers(whole); }

std::string write_positions(const positions_document& whole) { return detail::write_answers(whole); }

std::string write_plans(const plans_document& whole) { return detail::write_answers(whole); }

}  // namespace loopbaan
