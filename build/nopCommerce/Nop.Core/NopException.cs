namespace Nop.Core;

public class NopException(string message) : Exception(message);
