/// Follows the cells of one table, so that each knows the headers above it and in front of it.
///
/// A header cell is a column's when it says so, stands in the table's head, or has no data cell in its row;
/// else it is its row's. One that stands alone across the table is the header of the rows below it.
struct TableGrid {
  /// Blocks of the table begin here.
  let firstBlock: Int
  /// Whether cells now arriving stand in `thead`.
  var isHead = false
  /// Whether it holds another table.
  var hasNested = false
  /// Whether a heading stands in a cell.
  var hasHeading = false

  private let isPresentation: Bool
  private var rowCount = 0
  private var columnCount = 0
  private var hasHeader = false
  private var column = 0
  private var cell = TableShape()
  private var cellColumn = 0
  /// Header block above each column, or -1.
  private var headers: [Int] = []
  /// For each column, the rows below that a cell above still covers.
  private var covered: [Int] = []
  private var pending: [Header] = []
  private var rowCells: [Cell] = []
  private var rowHeaders: [Header] = []
  private var groupHeader: Int?
  private(set) var dataCells: [Int] = []

  /// A header cell's block and where it lies.
  private struct Header {
    var block: Int
    var column: Int
    var shape: TableShape
    var isHead = false
  }

  /// A block in a cell of the open row.
  private struct Cell {
    var block: Int
    var column: Int
    var isHeader: Bool
  }

  /// A table whose first block will be `firstBlock`; one for presentation has no data.
  init(firstBlock: Int, isPresentation: Bool) {
    self.firstBlock = firstBlock
    self.isPresentation = isPresentation
  }

  /// Whether the table only lays out a page.
  var isLayout: Bool {
    isPresentation || (!hasHeader && (hasNested || hasHeading || rowCount <= 1 || columnCount <= 1))
  }

  /// A row begins.
  mutating func openRow() {
    column = 0
    pending.removeAll(keepingCapacity: true)
    rowCells.removeAll(keepingCapacity: true)
  }

  /// A cell begins: it takes the next columns that no cell above covers.
  mutating func openCell(_ shape: TableShape, isHeader: Bool) {
    while column < covered.count, covered[column] > 0 { column += 1 }
    cell = shape
    cellColumn = column
    column = min(column + shape.columns, TableShape.limit)
    columnCount = max(columnCount, column)
    hasHeader = hasHeader || isHeader
    while covered.count < column { covered.append(0) }
    for place in cellColumn..<max(column, cellColumn) { covered[place] = shape.rows }
  }

  /// A block of the open cell; returns the header above it.
  mutating func add(_ block: Int, isHeader: Bool) -> Int? {
    if !isHeader { dataCells.append(block) }
    guard cellColumn < TableShape.limit else { return nil }
    if isHeader, rowCells.last?.column != cellColumn {
      pending.append(Header(block: block, column: cellColumn, shape: cell, isHead: isHead))
    }
    rowCells.append(Cell(block: block, column: cellColumn, isHeader: isHeader))
    return cellColumn < headers.count && headers[cellColumn] >= 0 ? headers[cellColumn] : nil
  }

  /// The open row ends: its headers find their cells in `blocks`.
  mutating func closeRow(_ blocks: inout [Block]) {
    rowCount += 1
    let hasData = rowCells.contains { !$0.isHeader }
    for header in pending where !isRowHeader(header, hasData) {
      if pending.count == 1, !hasData, header.shape.columns > 1, headers.contains(where: { $0 >= 0 }) {
        groupHeader = header.block
      } else {
        setColumnHeader(header)
      }
    }
    rowHeaders += pending.filter { isRowHeader($0, hasData) }
    nameRow(&blocks)
    for index in rowHeaders.indices { rowHeaders[index].shape.rows -= 1 }
    rowHeaders.removeAll { $0.shape.rows <= 0 }
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
  }

  private func isRowHeader(_ header: Header, _ hasData: Bool) -> Bool {
    switch header.shape.scope {
    case .row: true
    case .column: false
    case .unknown: hasData && !header.isHead
    }
  }

  private mutating func setColumnHeader(_ header: Header) {
    let end = header.column + header.shape.columns
    while headers.count < end { headers.append(-1) }
    for column in header.column..<end { headers[column] = header.block }
  }

  /// Gives each block of the row the nearest header in front of it.
  private func nameRow(_ blocks: inout [Block]) {
    guard !rowHeaders.isEmpty || groupHeader != nil else { return }
    for cell in rowCells where cell.block != groupHeader {
      let front = rowHeaders.filter { $0.column < cell.column }.max { $0.column < $1.column }
      let isColumnHeader = cell.isHeader && !rowHeaders.contains { $0.block == cell.block }
      if !isColumnHeader { blocks[cell.block].rowHeader = front?.block ?? groupHeader }
    }
  }
}
