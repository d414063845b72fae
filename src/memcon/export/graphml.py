"""GraphML (http://graphml.graphdrawing.org) of who met whom: people with their side and latest post, their ties with how often they met."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

from memcon.answers.network import Network, network
from memcon.export.material import Files, Material

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_OF_NODE = {"name": "string", "side": "string", "post": "string", "meetings": "int"}
_OF_EDGE = {"meetings": "int", "first": "string", "last": "string"}


def files(material: Material) -> Files:
    """The whole network, as one graph."""
    return {"network.graphml": graphml(network(material.together, material.people))}


def graphml(found: Network) -> bytes:
    """A network as GraphML. The nodes are numbered in its order; a person's id is the node's `label`."""
    root = ET.Element("graphml", xmlns=_NAMESPACE)
    for name, type in {"label": "string", **_OF_NODE}.items():
        ET.SubElement(root, "key", {"id": f"n_{name}", "for": "node", "attr.name": name, "attr.type": type})
    for name, type in {"weight": "int", **_OF_EDGE}.items():
        ET.SubElement(root, "key", {"id": f"e_{name}", "for": "edge", "attr.name": name, "attr.type": type})
    graph = ET.SubElement(root, "graph", id="who-met-whom", edgedefault="undirected")
    number = {p.id: f"p{i}" for i, p in enumerate(found.people, 1)}
    for person in found.people:
        node = ET.SubElement(graph, "node", id=number[person.id])
        _data(node, "n", {"label": person.id, **{name: getattr(person, name) for name in _OF_NODE}})
    for tie in found.ties:
        edge = ET.SubElement(graph, "edge", source=number[tie.one], target=number[tie.two])
        _data(edge, "e", {"weight": tie.meetings, **{name: getattr(tie, name) for name in _OF_EDGE}})
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _data(parent: ET.Element, kind: str, values: dict[str, Any]) -> None:
    for name, value in values.items():
        if value is not None:
            ET.SubElement(parent, "data", key=f"{kind}_{name}").text = printable(str(value))


def printable(words: str) -> str:
    """Words without the control characters that XML does not allow."""
    return "".join(c for c in words if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff"))
