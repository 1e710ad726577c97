global using EmbeddedShop.Admin.Pages;
global using EmbeddedShop.Security;
