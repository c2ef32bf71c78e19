@echo off
rem Starts hoi on Windows. Builds it on first use; after a change of the sources run: mvn -Pfast package
rem   HOI_JAVA_OPTIONS  more options for the Java machine, such as -Xmx4g
rem   HOI_NO_BUILD=1    never build, run what is there
setlocal
set "HOI_HOME=%~dp0."
set "HOI_SELF=%~0"
set "JAR=%HOI_HOME%\cli\target\hoi-cli.jar"
set "LAUNCHER=%HOI_HOME%\cli\target\launcher"
chcp 65001 >nul

rem Java 17 or later: that of JAVA_HOME if it is there, else the first on the path.
set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
if defined JAVA goto version
echo hoi: Cannot start: there is no Java on this machine. Install JDK 17 or later, then run the same command again. 1>&2
exit /b 4

rem A machine's own file tells its version at once: JAVA_VERSION="11.0.2". One that has no such file is started as
rem it is.
:version
for %%i in ("%JAVA%") do set "RELEASE=%%~dpi..\release"
set "VERSION=17"
if not exist "%RELEASE%" goto build
for /f "usebackq tokens=1,2 delims==" %%k in ("%RELEASE%") do if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% GEQ 17 goto build
echo hoi: Cannot start: "%JAVA%" is Java %VERSION%, and hoi needs Java 17 or later. Install JDK 17 or later and let JAVA_HOME name its folder, then run the same command again. 1>&2
exit /b 4

:build
if defined HOI_NO_BUILD goto start
if exist "%JAR%" if exist "%LAUNCHER%\built" goto start
where mvn >nul 2>nul
if errorlevel 1 goto nomaven
echo hoi: building for the first time; this downloads libraries (about 300 MB) when they are not on this machine yet. 1>&2
rem `call` reads its words a second time: a path with a percent sign would not survive it.
pushd "%HOI_HOME%"
call mvn -q -B -Pfast package 1>&2
if errorlevel 1 goto nobuild
popd
goto start

:nobuild
popd
echo hoi: Cannot build: see the lines above. 1>&2
exit /b 4

:nomaven
echo hoi: Cannot build: there is no Maven on this machine. Install Maven 3.8 or later, then run the same command again. 1>&2
exit /b 4

:start
if exist "%JAR%" goto run
echo hoi: Cannot start: "%JAR%" is not there. Run again without HOI_NO_BUILD to build it. 1>&2
exit /b 4

rem Commands that compute get Spark's options; all others start fast.
:run
set "OPTIONS=light"
if "%~1"=="ingest" set "OPTIONS=ingest"
for %%c in (compute publish review demo check) do if "%~1"=="%%c" set "OPTIONS=heavy"
"%JAVA%" "@%LAUNCHER%\java.options" "@%LAUNCHER%\%OPTIONS%.options" %HOI_JAVA_OPTIONS% "-Dhoi.home=%HOI_HOME%" "-Dhoi.command=%HOI_SELF%" -Dhoi.screen=plain -jar "%JAR%" %*
exit /b %ERRORLEVEL%
