# SPDX-License-Identifier: BSL-1.0
"""HiGHS, the open MIP solver, on a planning task.   highs.py TASK.json [--limit SECONDS]"""

import highspy
import numpy
from model import Row, build, circles
from peer import main
from task import Task


def with_time_labels(task, model):
    """The highest time label of each fact in a knot, and the model's rows with those that make labels rise."""
    labels, rows = {}, list(model.rows)
    count = len(model.costs)
    for earlier, fact, firsts, size in circles(task, model):
        for each in (earlier, fact):
            labels.setdefault(each, (count + len(labels), size - 1))
        # label(fact) >= label(earlier) + 1 when one of the first achievers is chosen
        terms = [(labels[earlier][0], 1), (labels[fact][0], -1), *((each, size) for each in firsts)]
        rows.append(Row(terms, -highspy.kHighsInf, size - 1))
    return [most for _, most in labels.values()], rows


def prepare(path, limit):
    task = Task.read(path)
    model = build(task)
    most, rows = with_time_labels(task, model)
    binaries = len(model.costs)

    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = binaries + len(most), len(rows)
    lp.col_cost_ = numpy.array(model.costs + [0] * len(most), dtype=float)
    lp.col_lower_ = numpy.array([float(each in model.fixed) for each in range(lp.num_col_)])
    lp.col_upper_ = numpy.array([1.0] * binaries + [float(each) for each in most])
    lp.row_lower_ = numpy.array([row.least for row in rows], dtype=float)
    lp.row_upper_ = numpy.array([row.most for row in rows], dtype=float)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = numpy.cumsum([0] + [len(row.terms) for row in rows])
    lp.a_matrix_.index_ = numpy.array([variable for row in rows for variable, _ in row.terms])
    lp.a_matrix_.value_ = numpy.array([factor for row in rows for _, factor in row.terms], dtype=float)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * binaries + [highspy.HighsVarType.kContinuous] * len(most)

    solver = highspy.Highs()
    for option, value in {
        "output_flag": False,
        "log_to_console": False,
        "threads": 1,
        "time_limit": float(limit),
        "mip_rel_gap": 0.0,
        "mip_abs_gap": 0.999,  # costs are whole numbers
    }.items():
        solver.setOptionValue(option, value)
    solver.passModel(lp)

    def read_answer():
        info = solver.getInfo()
        optimal = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
        cost = round(info.objective_function_value) if abs(info.objective_function_value) < 1e20 else None
        if cost is not None:
            values = solver.getSolution().col_value
            chosen = [number for number, variable in enumerate(model.used) if values[variable] > 0.5]
            assert task.executable(chosen), "the model allowed a plan that cannot be carried out"
        return {"status": "optimal" if optimal else "limit", "cost": cost, "bound": info.mip_dual_bound}

    return solver.run, read_answer


if __name__ == "__main__":
    main(prepare, f"HiGHS {highspy.Highs().version()}")
