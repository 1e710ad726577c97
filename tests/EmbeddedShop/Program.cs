using EmbeddedShop;

return args is ["--one-after-another"] ? await ShopSequence.RunAsync() : await ShopCommand.RunAsync(args);
