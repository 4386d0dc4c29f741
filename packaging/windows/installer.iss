; The Windows installer, by Inno Setup 6.3 or later: for one person, without an administrator's rights.
; tools/package.py passes names, the version and places with /D. Not yet tried: see packaging/README.md.

[Setup]
; Windows knows the program by this through all versions: never change it.
AppId={{7B0C6A52-3D7E-4C7B-9A55-5C0C8B7F21D4}
AppName={#Title}
AppVersion={#Version}
AppPublisher=The {#Title} contributors
AppComments={#Summary}
VersionInfoVersion={#Numbers}
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
DefaultDirName={autopf}\{#Title}
DefaultGroupName={#Title}
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Licence}
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Name}.exe
OutputDir={#Target}
OutputBaseFilename={#Name}-{#Version}-windows
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OpenFolder=Open with %1
fr.OpenFolder=Ouvrir avec %1
en.FolderMenu=Offer it in the menu of folders
en.Invitation=Invitation to a circle
fr.Invitation=Invitation dans un cercle
fr.FolderMenu=Le proposer dans le menu des dossiers
en.GitMissing=%1 needs git, which was not found on this computer. It is free: https://git-scm.com/download/win. You can install it now or later.
fr.GitMissing=%1 a besoin de git, qui n'a pas été trouvé sur cet ordinateur. Il est gratuit : https://git-scm.com/download/win. Vous pouvez l'installer maintenant ou plus tard.

[Tasks]
Name: "foldermenu"; Description: "{cm:FolderMenu}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not must not be left beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Title}"; Filename: "{app}\{#Name}.exe"
Name: "{autodesktop}\{#Title}"; Filename: "{app}\{#Name}.exe"; Tasks: desktopicon

[Registry]
; Folders: on one, and on the empty ground inside one.
Root: HKA; Subkey: "Software\Classes\Directory\shell\{#Name}"; ValueType: string; ValueData: "{cm:OpenFolder,{#Title}}"; Flags: uninsdeletekey; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\{#Name}"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\{#Name}.exe"; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\{#Name}\command"; ValueType: string; ValueData: """{app}\{#Name}.exe"" ""%1"""; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\{#Name}"; ValueType: string; ValueData: "{cm:OpenFolder,{#Title}}"; Flags: uninsdeletekey; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\{#Name}"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\{#Name}.exe"; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\{#Name}\command"; ValueType: string; ValueData: """{app}\{#Name}.exe"" ""%V"""; Tasks: foldermenu
; Invitations to circles: a double click opens them.
Root: HKA; Subkey: "Software\Classes\.upont-circle"; ValueType: string; ValueData: "{#Name}.invitation"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#Name}.invitation"; ValueType: string; ValueData: "{cm:Invitation}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Name}.invitation\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Name}.exe,0"
Root: HKA; Subkey: "Software\Classes\{#Name}.invitation\shell\open\command"; ValueType: string; ValueData: """{app}\{#Name}.exe"" ""%1"""
; Its name in the box of Windows+R.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\{#Name}.exe"; ValueType: string; ValueData: "{app}\{#Name}.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\{#Name}.exe"; Description: "{cm:LaunchProgram,{#Title}}"; Flags: nowait postinstall skipifsilent

[Code]
function GitIsThere: Boolean;
var
  Code: Integer;
begin
  Result := FileExists(ExpandConstant('{commonpf}\Git\cmd\git.exe'))
    or FileExists(ExpandConstant('{localappdata}\Programs\Git\cmd\git.exe'))
    or (Exec(ExpandConstant('{cmd}'), '/C where git', '', SW_HIDE, ewWaitUntilTerminated, Code) and (Code = 0));
end;

procedure CurStepChanged(Step: TSetupStep);
begin
  if (Step = ssPostInstall) and not GitIsThere then
    SuppressibleMsgBox(FmtMessage(CustomMessage('GitMissing'), ['{#Title}']), mbInformation, MB_OK, IDOK);
end;
