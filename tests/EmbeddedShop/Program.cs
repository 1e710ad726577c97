using EmbeddedShop;

return await ShopCommand.RunAsync(args);
