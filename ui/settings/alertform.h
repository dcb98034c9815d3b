// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/alertsettings.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QTimeEdit;
class QVBoxLayout;

namespace fuseboard::ui {

class FigureField;
class TextLabel;

/// Which alerts, from when on, how often, and when not: AlertSettings to look at and to change. Checked while typed; what is
/// right is handed on after a pause, what is wrong is said beside its field and nothing is handed on.
class AlertForm : public QWidget
{
    Q_OBJECT
public:
    /// prefix: of the objectNames, since there may be two of these.
    explicit AlertForm(const QString& prefix, QWidget* parent = nullptr);

    void setSettings(const telemetry::AlertSettings& settings);
    const telemetry::AlertSettings& settings() const { return m_settings; }

Q_SIGNALS:
    void changed(const fuseboard::telemetry::AlertSettings& settings);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A field with its way into the settings and back. read: false when the text is no such value.
    struct Bound
    {
        FigureField* field;
        std::function<bool(const QString&, telemetry::AlertSettings&)> read;
        std::function<QString(const telemetry::AlertSettings&)> write;
    };

    void buildKinds(QVBoxLayout* column);
    void buildRepeat(QVBoxLayout* column);
    void buildQuiet(QVBoxLayout* column);
    /// What belongs to a kind beside its switch; null: nothing.
    QWidget* fieldsOf(telemetry::AlertKind kind);
    FigureField* bind(FigureField* field, std::function<bool(const QString&, telemetry::AlertSettings&)> read,
                      std::function<QString(const telemetry::AlertSettings&)> write);
    FigureField* numberField(const QString& name, const QString& accessibleName, const QString& unit, int telemetry::AlertSettings::*value);
    FigureField* creditsField(const QString& name, const QString& accessibleName, const QString& unit, Credits telemetry::AlertSettings::*value);
    void onEdited();
    void handOn();
    void showSettings();

    QString m_prefix;
    telemetry::AlertSettings m_settings;
    std::array<QCheckBox*, telemetry::kAlertKindCount> m_kinds{};
    std::array<QWidget*, telemetry::kAlertKindCount> m_fields{};
    std::vector<Bound> m_bound;
    QCheckBox* m_quiet = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_to = nullptr;
    QComboBox* m_zone = nullptr;
    TextLabel* m_quietFault = nullptr;
    QTimer m_pause;
    bool m_showing = false;
};

} // namespace fuseboard::ui
