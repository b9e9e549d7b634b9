# SPDX-License-Identifier: BSL-1.0
"""Strongly connected components."""


def components(follows):
    """The component of each node as a number; `follows`: node -> nodes (Tarjan 1972, without recursion). Linear."""
    index, low, component, stack = {}, {}, {}, []
    for root in sorted(follows):
        if root in index:
            continue
        index[root] = low[root] = len(index)
        stack.append(root)
        calls = [(root, iter(sorted(follows[root])))]
        while calls:
            node, rest = calls[-1]
            for other in rest:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    calls.append((other, iter(sorted(follows[other]))))
                    break
                if other not in component:
                    low[node] = min(low[node], index[other])
            else:
                calls.pop()
                if calls:
                    low[calls[-1][0]] = min(low[calls[-1][0]], low[node])
                if low[node] == index[node]:
                    number = len(component)
                    while True:
                        member = stack.pop()
                        component[member] = number
                        if member == node:
                            break
    return component
