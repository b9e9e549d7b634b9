// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/pieces.hpp>

#include <core/refusals.hpp>
#include <exchange/documents/answers_frame.hpp>
#include <exchange/documents/overridden.hpp>

namespace loopbaan {
namespace {

using of_plans = detail::answers_kind<plan_answers>;

const plan_request& checked_request(const framework& on, const plan_request& request) {
  detail::refuse_any(errors_of(on, request));
  return request;
}

/// The next entries: everything is looked at before anything is written.
template <class Answer, class Defects>
std::string next_plans(detail::framed_list& list, const cohort& people, const plan_request& request,
                       std::span<const Answer> answers, Defects defects) {
  for (const Answer& each : answers) detail::refuse_any(defects(each));
  const std::size_t first = list.written;
  return detail::next_entries(list, answers.size(), of_plans::things, [&](std::size_t row) {
    const person who = people[row];
    return detail::write_answer(people.fw(), request.cheapest_in, answers[row - first], who.id(),
                                detail::overridden_of(who));
  });
}

template <class Answer>
std::string write_all(const cohort& people, const plan_request& request, const std::vector<Answer>& answers) {
  plans_in_pieces document{people, request};
  detail::require_size(answers.size(), people.size(), of_plans::things);
  std::string whole = document.next(answers);
  return whole += document.last();
}

}  // namespace

plans_in_pieces::plans_in_pieces(cohort people, plan_request request)
    : people_{std::move(people)},
      request_{std::move(request)},
      list_{detail::frame_answers<plan_answers>(people_.fw(), checked_request(people_.fw(), request_), people_.rule(),
                                                people_.purpose(), {}, people_.size())} {}

std::string plans_in_pieces::next(std::span<const plan_outcome> outcomes) {
  return next_plans(list_, people_, request_, outcomes,
                    [&](const plan_outcome& each) { return errors_of(people_.fw(), each); });
}

std::string plans_in_pieces::next(std::span<const plan_answers> answers) {
  return next_plans(list_, people_, request_, answers,
                    [&](const plan_answers& each) { return detail::defects_of_answer(people_.fw(), each); });
}

std::string plans_in_pieces::last() { return detail::last_of(list_, of_plans::things); }

std::string write_plans(const cohort& people, const plan_request& request, const std::vector<plan_outcome>& outcomes) {
  return write_all(people, request, outcomes);
}

std::string write_plans(const cohort& people, const plan_request& request, const std::vector<plan_answers>& answers) {
  return write_all(people, request, answers);
}

}  // namespace loopbaan
