using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Nop.Core.Infrastructure;

public interface INopStartup
{
    int Order { get; }
    void Configure(IApplicationBuilder application);
    void ConfigureServices(IServiceCollection services, IConfiguration configuration);
}
