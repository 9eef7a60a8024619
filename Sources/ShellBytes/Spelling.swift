/// Texts that are nearly the same.
package enum Spelling {
    /// Whether one character added, removed, changed or swapped with its neighbour makes one text of the other, or the
    /// texts are the same.
    package static func isLike(_ left: Bytes, _ right: Bytes) -> Bool {
        var start = 0
        while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
        var leftEnd = left.count
        var rightEnd = right.count
        while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
            leftEnd -= 1
            rightEnd -= 1
        }
        let leftRest = leftEnd - start
        let rightRest = rightEnd - start
        if leftRest == 2, rightRest == 2 { return left[start] == right[start + 1] && left[start + 1] == right[start] }
        return leftRest <= 1 && rightRest <= 1
    }
}
