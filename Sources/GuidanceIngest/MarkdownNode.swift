import CCMark

/// A node of cmark's tree; valid only while the tree is.
struct MarkdownNode {
  private let node: OpaquePointer

  init(_ node: OpaquePointer) { self.node = node }

  var kind: cmark_node_type { cmark_node_get_type(node) }

  /// Name of the kind, which is all that extensions have.
  var name: String { cmark_node_get_type_string(node).map { String(cString: $0) } ?? "" }

  /// Line and column of the first byte, from 1.
  var start: (line: Int, column: Int) {
    (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node)))
  }

  /// Line and column of the last byte, from 1.
  var end: (line: Int, column: Int) {
    (Int(cmark_node_get_end_line(node)), Int(cmark_node_get_end_column(node)))
  }

  /// A block whose words are its own literal.
  var isLeafBlock: Bool { kind == CMARK_NODE_CODE_BLOCK }

  /// A block that holds words and no blocks.
  var isTextBlock: Bool {
    [CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK].contains(kind)
      || name == "table_cell"
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }

  /// Whether it is an item of a numbered list.
  var isNumberedItem: Bool {
    cmark_node_parent(node).map { cmark_node_get_list_type($0) == CMARK_ORDERED_LIST } ?? false
  }

  /// The words of a node that holds words alone.
  var literal: [UInt8] { cmark_node_get_literal(node).map { Array(String(cString: $0).utf8) } ?? [] }
}
