// SPDX-License-Identifier: BSL-1.0
#include <new>
#include <string>

#include "rooms.hpp"
#include "values.hpp"

/// pybind11 answers a call that fits no signature with a print of all arguments, which may be a whole table of people.
/// Every function of the module therefore passes through here, and loopbaan/wrong_calls.py says it in its own words.
namespace loopbaan::binding {
namespace {

using fast_call = PyObject* (*)(PyObject*, PyObject* const*, Py_ssize_t, PyObject*);

fast_call fast = nullptr;                   // what pybind11 calls since 3.1
PyCFunctionWithKeywords classic = nullptr;  // and before

/// Says in our words that nothing fits, where that is what happened; any other error stays. `given` answers the
/// arguments by place and by name. What comes from a callback has a traceback, what pybind11 says itself has none.
template <class Given>
void in_our_words(const Given& given) {
  if (PyErr_ExceptionMatches(PyExc_TypeError) == 0) return;
  py::error_already_set wrong;
  const auto said = wrong.value() ? std::string{py::str{wrong.value()}} : std::string{};
  const auto arguments = said.find("\nInvoked with: ");
  if (wrong.trace() || arguments == std::string::npos) {
    wrong.restore();
    return;
  }
  try {
    const auto [by_place, by_name] = given();
    const auto say = py::module_::import("loopbaan.wrong_calls").attr("nothing_fits");
    py::set_error(PyExc_TypeError, say(said.substr(0, arguments), by_place, by_name).template cast<py::str>());
  } catch (py::error_already_set& also) {
    also.restore();
  }
}

/// An answer of pybind11, which lets nothing out but errors of Python: not even that there is no memory to print with.
template <class Call, class Given>
PyObject* answer_of(const Call& call, const Given& given) noexcept {
  try {
    PyObject* const answer = call();
    if (answer == nullptr) in_our_words(given);
    return answer;
  } catch (const std::bad_alloc&) {
    return PyErr_NoMemory();
  } catch (py::error_already_set& wrong) {
    wrong.restore();
    return nullptr;
  } catch (const std::exception& wrong) {
    PyErr_SetString(PyExc_RuntimeError, wrong.what());
    return nullptr;
  }
}

PyObject* call_fast(PyObject* self, PyObject* const* args, Py_ssize_t count, PyObject* names) {
  return answer_of([&] { return fast(self, args, count, names); },
                   [&] {
                     py::tuple by_place(static_cast<std::size_t>(count));
                     for (Py_ssize_t i = 0; i < count; ++i)
                       by_place[static_cast<std::size_t>(i)] = py::reinterpret_borrow<py::object>(args[i]);
                     py::dict by_name;
                     if (names != nullptr)
                       for (const py::handle name : py::reinterpret_borrow<py::tuple>(names))
                         by_name[name] = py::reinterpret_borrow<py::object>(args[count++]);
                     return std::pair{by_place, by_name};
                   });
}

PyObject* call_classic(PyObject* self, PyObject* args, PyObject* names) {
  return answer_of([&] { return classic(self, args, names); },
                   [&] {
                     return std::pair{py::reinterpret_borrow<py::tuple>(args),
                                      names == nullptr ? py::dict{} : py::reinterpret_borrow<py::dict>(names)};
                   });
}

/// Lets a function pass through here, if it is one of pybind11's; a property lets its getter do so.
void pass_through(py::handle found) {
  if (PyObject_IsInstance(found.ptr(), reinterpret_cast<PyObject*>(&PyProperty_Type)) == 1) found = found.attr("fget");
  if (Py_IS_TYPE(found.ptr(), &PyStaticMethod_Type)) found = found.attr("__func__");
  if (PyInstanceMethod_Check(found.ptr())) found = PyInstanceMethod_GET_FUNCTION(found.ptr());
  if (!PyCFunction_Check(found.ptr())) return;
  PyMethodDef& def = *reinterpret_cast<PyCFunctionObject*>(found.ptr())->m_ml;
  if (!py::detail::is_function_record_PyObject(PyCFunction_GET_SELF(found.ptr()))) return;
  const auto placed = [&](auto& original, auto ours) {
    const auto now = reinterpret_cast<std::decay_t<decltype(original)>>(reinterpret_cast<void (*)()>(def.ml_meth));
    if (now == ours) return;
    original = now;
    def.ml_meth = reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(ours));
  };
  if (def.ml_flags == (METH_FASTCALL | METH_KEYWORDS)) placed(fast, &call_fast);
  if (def.ml_flags == (METH_VARARGS | METH_KEYWORDS)) placed(classic, &call_classic);
}

}  // namespace

void explain_wrong_calls(const py::module_& m) {
  for (const auto& [name, each] : m.attr("__dict__").cast<py::dict>()) {
    if (!PyType_Check(each.ptr())) {
      pass_through(each);
      continue;
    }
    for (const py::handle entry : each.attr("__dict__").attr("values")()) pass_through(entry);
  }
}

}  // namespace loopbaan::binding
