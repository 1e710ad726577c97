using System.Security.Cryptography;
using System.Text;
using Nop.Core.Configuration;
using Nop.Services.Security;

namespace EmbeddedShop.Security;

/// <summary>nopCommerce's setting of this name; its key is a row of the Setting table there too.</summary>
public sealed class SecuritySettings : ISettings
{
    public string EncryptionKey { get; set; } = string.Empty;
}

/// <summary>AES; the cipher text is not interchangeable with nopCommerce's.</summary>
public sealed class EncryptionService(SecuritySettings settings) : IEncryptionService
{
    public string EncryptText(string plainText, string encryptionPrivateKey = "")
    {
        if (string.IsNullOrEmpty(plainText))
            return plainText;
        using var aes = Cipher(encryptionPrivateKey);
        aes.GenerateIV();
        return Convert.ToBase64String([.. aes.IV, .. aes.EncryptCbc(Encoding.UTF8.GetBytes(plainText), aes.IV)]);
    }

    public string DecryptText(string cipherText, string encryptionPrivateKey = "")
    {
        if (string.IsNullOrEmpty(cipherText))
            return cipherText;
        using var aes = Cipher(encryptionPrivateKey);
        var bytes = Convert.FromBase64String(cipherText).AsSpan();
        var vectorLength = aes.BlockSize / 8;
        if (bytes.Length < vectorLength)
            throw new CryptographicException("The text is too short to have been encrypted here.");
        return Encoding.UTF8.GetString(aes.DecryptCbc(bytes[vectorLength..], bytes[..vectorLength]));
    }

    private Aes Cipher(string key)
    {
        var aes = Aes.Create();
        aes.Key = SHA256.HashData(Encoding.UTF8.GetBytes(string.IsNullOrEmpty(key) ? settings.EncryptionKey : key));
        return aes;
    }
}
