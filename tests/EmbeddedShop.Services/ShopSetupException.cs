namespace EmbeddedShop;

/// <summary>The shop cannot start as asked; the message is for the person who started it.</summary>
public sealed class ShopSetupException(string message, Exception? cause = null) : Exception(message, cause);
