package import ShellBytes

/// What is wrong with an arithmetic expression, in bash's words with the token that it is about:
/// `syntax error: operand expected (error token is "+")`.
package struct ArithmeticSyntaxError: Error {
    package let message: Bytes

    init(_ message: StaticString, token: ArraySlice<UInt8>) {
        var text = Bytes(message)
        text.append(" (error token is \"")
        text += token
        text.append("\")")
        self.message = text
    }
}
