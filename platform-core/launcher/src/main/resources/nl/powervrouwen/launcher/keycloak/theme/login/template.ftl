<#-- The frame of every page of Keycloak: name, logo and colour are the municipality's own, and
     stand in attributes of her realm. So it needs nothing of the application, and no restart.
     After the template of Keycloak's theme keycloak.v2 (Apache-2.0), 26.7: look at that one again
     when Keycloak gets a new version. -->
<#import "field.ftl" as field>
<#import "footer.ftl" as loginFooter>
<#import "theme-resources.ftl" as themeResourceTags>
<#macro username>
  <#assign label>${msg("usernameOrEmail")}</#assign>
  <@field.group name="username" label=label>
    <div class="${properties.kcInputGroup}">
      <div class="${properties.kcInputGroupItemClass} ${properties.kcFill}">
        <span class="${properties.kcInputClass} ${properties.kcFormReadOnlyClass}">
          <input id="kc-attempted-username" value="${auth.attemptedUsername}" aria-label="${label}" readonly>
        </span>
      </div>
    </div>
  </@field.group>
  <p><a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign logo=(realm.attributes["powervrouwen.logo"])!"">
<#assign logoAlt=(realm.attributes["powervrouwen.logoAlt"])!"">
<#assign colour=(realm.attributes["powervrouwen.colour"])!"">
<#assign displayName=(realm.displayName)!"Powervrouwen">
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light${darkMode?then(' dark', '')}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title!}</title>
    <#if logo?starts_with("data:image/svg+xml;base64,")>
        <link rel="icon" href="${logo}" type="image/svg+xml">
    <#else>
        <link rel="icon" href="${url.resourcesPath}/img/favicon.ico">
    </#if>
    <#if themeResources?? && themeResources.stylesCommon?has_content>
        <@themeResourceTags.renderStyles themeResources.stylesCommon url.resourcesCommonPath />
    <#elseif properties.stylesCommon?has_content>
        <#list properties.stylesCommon?split(' ') as style>
            <link href="${url.resourcesCommonPath}/${style}" rel="stylesheet">
        </#list>
    </#if>
    <#if themeResources?? && themeResources.styles?has_content>
        <@themeResourceTags.renderStyles themeResources.styles url.resourcesPath />
    <#elseif properties.styles?has_content>
        <#list properties.styles?split(' ') as style>
            <link href="${url.resourcesPath}/${style}" rel="stylesheet">
        </#list>
    </#if>
    <#if colour?matches("#[0-9a-fA-F]{6}")>
        <style>:root { --brand: ${colour?no_esc}; }</style>
    </#if>
    <script type="importmap">
        { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
    </script>
    <#if darkMode>
      <script type="module" async blocking="render">
          <#outputformat "JavaScript">
          const dark = window.matchMedia("(prefers-color-scheme: dark)");
          const follow = () => document.documentElement.classList.toggle(${properties.kcDarkModeClass?c}, dark.matches);
          follow();
          dark.addEventListener("change", follow);
          </#outputformat>
      </script>
    </#if>
    <#if themeResources?? && themeResources.scripts?has_content>
        <@themeResourceTags.renderScripts themeResources.scripts url.resourcesPath "text/javascript" />
    <#elseif properties.scripts?has_content>
        <#list properties.scripts?split(' ') as script>
            <script src="${url.resourcesPath}/${script}" type="text/javascript"></script>
        </#list>
    </#if>
    <#if scripts??>
        <#list scripts as script>
            <script src="${script}" type="text/javascript"></script>
        </#list>
    </#if>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
        <script type="module">
            <#outputformat "JavaScript">
            import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
            checkAuthSession(${authenticationSession.authSessionIdHash?c});
            </#outputformat>
        </script>
    </#if>
</head>

<body id="keycloak-bg" class="${properties.kcBodyClass!}" data-page-id="login-${pageId}">
<div class="${properties.kcLogin!}">
  <div class="${properties.kcLoginContainer!}">
    <header id="kc-header">
      <#if logo?starts_with("data:image/svg+xml;base64,")>
        <img id="pv-logo" src="${logo}" alt="${logoAlt?has_content?then(logoAlt, displayName)}">
      </#if>
      <p id="kc-header-wrapper">${displayName}</p>
    </header>
    <main class="${properties.kcLoginMain!}">
      <div class="${properties.kcLoginMainHeader!}">
        <h1 class="${properties.kcLoginMainTitle!}" id="kc-page-title"><#nested "header"></h1>
      </div>
      <div class="${properties.kcLoginMainBody!}">
        <#if displayRequiredFields>
          <p>${msg("requiredFields")}</p>
        </#if>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
          <div class="${properties.kcFormClass} ${properties.kcContentWrapperClass}">
            <#nested "show-username">
            <@username />
          </div>
        </#if>

        <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
            <div class="${properties.kcAlertClass!} pf-m-${(message.type = 'error')?then('danger', message.type)}" role="alert">
                <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${message.summary}</span>
            </div>
        </#if>

        <#nested "form">

        <#if auth?has_content && auth.showTryAnotherWayLink()>
          <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post" novalidate="novalidate">
              <input type="hidden" name="tryAnotherWay" value="on">
              <button type="submit" id="try-another-way" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass} ${properties.kcMarginTopClass}">${msg("doTryAnotherWay")}</button>
          </form>
        </#if>

        <div class="${properties.kcLoginMainFooter!}">
            <#nested "socialProviders">
            <#if displayInfo>
                <div id="kc-info" class="${properties.kcLoginMainFooterBand!} ${properties.kcFormClass}">
                    <div id="kc-info-wrapper" class="${properties.kcLoginMainFooterBandItem!}">
                        <#nested "info">
                    </div>
                </div>
            </#if>
        </div>
      </div>
      <div class="${properties.kcLoginMainFooter!}">
          <@loginFooter.content/>
      </div>
    </main>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav id="pv-languages" aria-label="${msg("languages")}">
        <#list locale.supported?sort_by("label") as l>
          <#if l.languageTag != locale.currentLanguageTag>
            <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${l.label}</a>
          </#if>
        </#list>
      </nav>
    </#if>
  </div>
</div>
</body>
</html>
</#macro>
